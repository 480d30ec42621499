<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Gate or door</source>
        <translation>Ворота или дверь</translation>
    </message>
    <message>
        <source>Fence or wall</source>
        <translation>Забор или стена</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Крыша</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Гараж</translation>
    </message>
    <message>
        <source>Loading dock</source>
        <translation>Погрузочная площадка</translation>
    </message>
    <message>
        <source>Line inside the premises</source>
        <translation>Линия внутри помещений</translation>
    </message>
    <message>
        <source>Air space</source>
        <translation>Воздушное пространство</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Проникновение</translation>
    </message>
    <message>
        <source>Tailgating</source>
        <translation>Проход следом за другим</translation>
    </message>
    <message>
        <source>False identity</source>
        <translation>Подложные документы</translation>
    </message>
    <message>
        <source>Expired pass</source>
        <translation>Просроченный пропуск</translation>
    </message>
    <message>
        <source>Breach by a vehicle</source>
        <translation>Прорыв на транспорте</translation>
    </message>
    <message>
        <source>Breach by a crowd</source>
        <translation>Прорыв толпы</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Беспилотный летательный аппарат</translation>
    </message>
    <message>
        <source>Staff in a closed zone</source>
        <translation>Сотрудник в закрытой зоне</translation>
    </message>
    <message>
        <source>Lost pass used</source>
        <translation>Использован утерянный пропуск</translation>
    </message>
    <message>
        <source>Stopped at the line</source>
        <translation>Остановлен на линии</translation>
    </message>
    <message>
        <source>Past the outer line</source>
        <translation>За внешней линией</translation>
    </message>
    <message>
        <source>Past the inner line</source>
        <translation>За внутренней линией</translation>
    </message>
    <message>
        <source>Reached a person or a sensitive place</source>
        <translation>Достиг человека или важного места</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Охранник</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Сигнализация</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>After the fact</source>
        <translation>Впоследствии</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>По ошибке</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Протест</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Преступность</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Враждебное</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Психическое здоровье</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Средства информации</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Escorted out</source>
        <translation>Выведен</translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation>Передан полиции</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Задержан</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>Скрылся</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>Time of entry</source>
        <translation>Время входа</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Вид проникновения</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Как далеко</translation>
    </message>
    <message>
        <source>Point of entry</source>
        <translation>Место входа</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>Название точки</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Число людей</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Обнаружил</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>Обнаружено в</translation>
    </message>
    <message>
        <source>Response began at</source>
        <translation>Реагирование начато в</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Завершено в</translation>
    </message>
    <message>
        <source>Apparent intent</source>
        <translation>Вероятное намерение</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Описание событий</translation>
    </message>
    <message>
        <source>Harm done</source>
        <translation>Причиненный вред</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>Corrective measure</source>
        <translation>Мера по исправлению</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Recording: where it is kept</source>
        <translation>Запись: где хранится</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыто (дата)</translation>
    </message>
    <message>
        <source>Unauthorized entries</source>
        <translation>Несанкционированные проникновения</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>Несанкционированное проникновение</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Отдельное лицо</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальный</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Подрядчик</translation>
    </message>
    <message>
        <source>United Nations pass</source>
        <translation>Пропуск ООН</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Национальное удостоверение личности</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Водительские права</translation>
    </message>
    <message>
        <source>Employer&apos;s card</source>
        <translation>Карта работодателя</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Без документа</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Не пропущен</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind of visitor</source>
        <translation>Вид посетителя</translation>
    </message>
    <message>
        <source>Organization or company</source>
        <translation>Организация или компания</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Ожидается в</translation>
    </message>
    <message>
        <source>Expected to stay</source>
        <translation>Ожидаемое время пребывания</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающий</translation>
    </message>
    <message>
        <source>Host&apos;s personnel record</source>
        <translation>Карточка принимающего</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Vehicle: number plate</source>
        <translation>Автомобиль: номер</translation>
    </message>
    <message>
        <source>Vehicle: make and model</source>
        <translation>Автомобиль: марка и модель</translation>
    </message>
    <message>
        <source>Vehicle: colour</source>
        <translation>Автомобиль: цвет</translation>
    </message>
    <message>
        <source>Answer at the desk</source>
        <translation>Ответ на посту</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Ответил</translation>
    </message>
    <message>
        <source>On a watch list</source>
        <translation>В контрольном списке</translation>
    </message>
    <message>
        <source>Visitor card</source>
        <translation>Карта посетителя</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Вошел в</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Вышел в</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>Member of the group</source>
        <translation>Член группы</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Утеряно</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Держатель</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Выдано в</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Выдал</translation>
    </message>
    <message>
        <source>Due back at</source>
        <translation>Вернуть в</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>Возвращено в</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>Состояние ключа</translation>
    </message>
    <message>
        <source>Keys issued</source>
        <translation>Выданные ключи</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>Выданный ключ</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Вынесено</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Вынесено навсегда</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Имущество</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Кто несет</translation>
    </message>
    <message>
        <source>State of the asset</source>
        <translation>Состояние имущества</translation>
    </message>
    <message>
        <source>Agreed by, for the owner</source>
        <translation>Согласовано владельцем</translation>
    </message>
    <message>
        <source>Agreed by, for security</source>
        <translation>Согласовано службой безопасности</translation>
    </message>
    <message>
        <source>Out at</source>
        <translation>Вынесено в</translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation>Выпустил</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>Вернуть до</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Возвращено в</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Принял обратно</translation>
    </message>
    <message>
        <source>Assets taken out</source>
        <translation>Вынесенное имущество</translation>
    </message>
    <message>
        <source>Asset taken out</source>
        <translation>Вынесенное имущество</translation>
    </message>
    <message>
        <source>Inward</source>
        <translation>Внутрь</translation>
    </message>
    <message>
        <source>Outward</source>
        <translation>Наружу</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>Автомобиль ООН</translation>
    </message>
    <message>
        <source>Private vehicle of staff</source>
        <translation>Личный автомобиль сотрудника</translation>
    </message>
    <message>
        <source>Vehicle of a visitor</source>
        <translation>Транспорт посетителя</translation>
    </message>
    <message>
        <source>Vehicle of a supplier</source>
        <translation>Транспорт поставщика</translation>
    </message>
    <message>
        <source>Emergency vehicle</source>
        <translation>Автомобиль экстренной службы</translation>
    </message>
    <message>
        <source>Other vehicle</source>
        <translation>Другой транспорт</translation>
    </message>
    <message>
        <source>Time at the gate</source>
        <translation>Время на проходной</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Номерной знак</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Проходная</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Пассажиры</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Досмотрен</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Передвижение</translation>
    </message>
    <message>
        <source>Vehicles at the gate</source>
        <translation>Транспорт на проходной</translation>
    </message>
    <message>
        <source>Vehicle at the gate</source>
        <translation>Транспорт на проходной</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
</context>
<context>
    <name>Accountability</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Период с</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Период до</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Проверяющий</translation>
    </message>
    <message>
        <source>Designated Official appointed and trained</source>
        <translation>Уполномоченное лицо назначено и обучено</translation>
    </message>
    <message>
        <source>Security Management Team meets</source>
        <translation>Группа проводит совещания</translation>
    </message>
    <message>
        <source>Assessments current</source>
        <translation>Оценки актуальны</translation>
    </message>
    <message>
        <source>Plans current</source>
        <translation>Планы актуальны</translation>
    </message>
    <message>
        <source>Residential measures current</source>
        <translation>Меры безопасности жилья актуальны</translation>
    </message>
    <message>
        <source>Exercises held</source>
        <translation>Учения проведены</translation>
    </message>
    <message>
        <source>Staff lists certified</source>
        <translation>Списки персонала заверены</translation>
    </message>
    <message>
        <source>Training complete</source>
        <translation>Подготовка завершена</translation>
    </message>
    <message>
        <source>Premises surveyed</source>
        <translation>Помещения обследованы</translation>
    </message>
    <message>
        <source>Incidents recorded</source>
        <translation>Инциденты зарегистрированы</translation>
    </message>
    <message>
        <source>Wardens active</source>
        <translation>Уполномоченные действуют</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Compliance reviews</source>
        <translation>Проверки соблюдения</translation>
    </message>
    <message>
        <source>Compliance review</source>
        <translation>Проверка соблюдения</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Незначительное</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Серьезное</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критический</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>Выводы проверки</translation>
    </message>
    <message>
        <source>Review finding</source>
        <translation>Вывод проверки</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Разбор действий</translation>
    </message>
    <message>
        <source>Board of inquiry</source>
        <translation>Комиссия по расследованию</translation>
    </message>
    <message>
        <source>Joint Inspection Unit</source>
        <translation>Объединенная инспекционная группа</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Возможность улучшения</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Принято частично</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Осуществлено</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed, not implemented</source>
        <translation>Закрыто, не выполнено</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>Из записи</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Words of the response</source>
        <translation>Текст реакции</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Что будет сделано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Подтверждение: где хранится</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыто (дата)</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Очередное</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Чрезвычайное</translation>
    </message>
    <message>
        <source>Area team</source>
        <translation>Районная группа</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Вид совещания</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Minutes: where they are kept</source>
        <translation>Протокол: где хранится</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Следующее совещание</translation>
    </message>
    <message>
        <source>Security Management Team meetings</source>
        <translation>Совещания группы по обеспечению безопасности</translation>
    </message>
    <message>
        <source>Security Management Team meeting</source>
        <translation>Совещание группы по обеспечению безопасности</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Attendance of a member</source>
        <translation>Присутствие члена</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation>Решения совещания</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>Решение совещания</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>Проект протокола</translation>
    </message>
</context>
<context>
    <name>Advisory</name>
    <message>
        <source>Travel advisory</source>
        <translation>Рекомендации по поездкам</translation>
    </message>
    <message>
        <source>Security notice</source>
        <translation>Уведомление о безопасности</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Авиация</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Очень высокий</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Неприемлемый</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>Только необходимые поездки</translation>
    </message>
    <message>
        <source>Closed to travel</source>
        <translation>Закрыто для поездок</translation>
    </message>
    <message>
        <source>All United Nations personnel</source>
        <translation>Весь персонал Организации Объединенных Наций</translation>
    </message>
    <message>
        <source>Saving Lives Together partners</source>
        <translation>Партнеры Saving Lives Together</translation>
    </message>
    <message>
        <source>Security staff and management</source>
        <translation>Сотрудники безопасности и руководство</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Present risk: armed conflict</source>
        <translation>Нынешний риск: вооруженный конфликт</translation>
    </message>
    <message>
        <source>Present risk: terrorism</source>
        <translation>Нынешний риск: терроризм</translation>
    </message>
    <message>
        <source>Present risk: crime</source>
        <translation>Нынешний риск: преступность</translation>
    </message>
    <message>
        <source>Present risk: civil unrest</source>
        <translation>Нынешний риск: беспорядки</translation>
    </message>
    <message>
        <source>Present risk: hazards</source>
        <translation>Нынешний риск: опасные явления</translation>
    </message>
    <message>
        <source>BSAFE required</source>
        <translation>Требуется BSAFE</translation>
    </message>
    <message>
        <source>SSAFE required</source>
        <translation>Требуется SSAFE</translation>
    </message>
    <message>
        <source>Travel clearance</source>
        <translation>Разрешение на поездку</translation>
    </message>
    <message>
        <source>Security briefing on arrival required</source>
        <translation>По прибытии нужен инструктаж по безопасности</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Short text for messages</source>
        <translation>Краткий текст для сообщений</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Text in one language</source>
        <translation>Текст на одном языке</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Name of a visitor</source>
        <translation>Имя посетителя</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>Подтверждено в</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Заявка на поездку</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Опубликовано в</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 сут</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Area, strategic</source>
        <translation>Район, стратегический уровень</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Объект или населенный пункт</translation>
    </message>
    <message>
        <source>Ad hoc mission</source>
        <translation>Разовая миссия</translation>
    </message>
    <message>
        <source>Special event</source>
        <translation>Особое мероприятие</translation>
    </message>
    <message>
        <source>Senior official</source>
        <translation>Высокопоставленное должностное лицо</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Situation: political</source>
        <translation>Обстановка: политическая</translation>
    </message>
    <message>
        <source>Situation: mandate and programmes</source>
        <translation>Обстановка: мандат и программы</translation>
    </message>
    <message>
        <source>Programme exposure</source>
        <translation>Подверженность программ риску</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>SRM assessments</source>
        <translation>Оценки рисков</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>Оценка рисков в области безопасности</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Ежегодный пересмотр</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Change of the situation</source>
        <translation>Изменение обстановки</translation>
    </message>
    <message>
        <source>Change of programme</source>
        <translation>Изменение программы</translation>
    </message>
    <message>
        <source>New premises</source>
        <translation>Новые помещения</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Request of the Designated Official</source>
        <translation>По требованию уполномоченного лица</translation>
    </message>
    <message>
        <source>Situation: security forces</source>
        <translation>Обстановка: силы безопасности</translation>
    </message>
    <message>
        <source>Area in the register</source>
        <translation>Район в реестре</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Situation: economic</source>
        <translation>Обстановка: экономическая</translation>
    </message>
    <message>
        <source>Situation: social</source>
        <translation>Обстановка: социальная</translation>
    </message>
    <message>
        <source>Situation: environmental</source>
        <translation>Обстановка: экологическая</translation>
    </message>
    <message>
        <source>Situation: infrastructure</source>
        <translation>Обстановка: инфраструктура</translation>
    </message>
    <message>
        <source>Situation: threat groups and actors</source>
        <translation>Обстановка: группы и источники угроз</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Передвижение</translation>
    </message>
    <message>
        <source>SMT meeting</source>
        <translation>Совещание группы</translation>
    </message>
    <message>
        <source>Reasons for a review</source>
        <translation>Причины пересмотра</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Подготовил</translation>
    </message>
    <message>
        <source>Conditions of the approval</source>
        <translation>Условия утверждения</translation>
    </message>
    <message>
        <source>Resident, internationally recruited</source>
        <translation>Проживающий, международный набор</translation>
    </message>
    <message>
        <source>Resident, locally recruited</source>
        <translation>Проживающий, местный набор</translation>
    </message>
    <message>
        <source>On mission, international</source>
        <translation>В командировке, международный</translation>
    </message>
    <message>
        <source>On mission, national</source>
        <translation>В командировке, национальный</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Местные власти</translation>
    </message>
    <message>
        <source>National government</source>
        <translation>Национальное правительство</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>НПО</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Общины</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Постоянно</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Ежедневно</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Еженедельно</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Ежемесячно</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>Изредка</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Разово</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа деятельности</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Деятельность</translation>
    </message>
    <message>
        <source>Who is exposed</source>
        <translation>Кто подвержен риску</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Число людей</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнеры</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>Основное место</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Частота</translation>
    </message>
    <message>
        <source>What the situation means for the programme</source>
        <translation>Что обстановка значит для программы</translation>
    </message>
    <message>
        <source>What the programme means for security</source>
        <translation>Что программа значит для безопасности</translation>
    </message>
    <message>
        <source>Programme criticality output</source>
        <translation>Результат по критичности программ</translation>
    </message>
    <message>
        <source>Programme exposures</source>
        <translation>Подверженность программ рискам</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>Вооруженный конфликт</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Терроризм</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Преступность</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>Гражданские беспорядки</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Опасные явления</translation>
    </message>
    <message>
        <source>Threat category</source>
        <translation>Категория угрозы</translation>
    </message>
    <message>
        <source>Intent (hazards: frequency)</source>
        <translation>Намерение (опасные явления: частота)</translation>
    </message>
    <message>
        <source>Capability (hazards: magnitude)</source>
        <translation>Возможности (опасные явления: масштаб)</translation>
    </message>
    <message>
        <source>Inhibiting context (hazards: preparedness)</source>
        <translation>Сдерживающие обстоятельства (опасные явления: готовность)</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Threat scores</source>
        <translation>Оценки угрозы</translation>
    </message>
    <message>
        <source>General threats</source>
        <translation>Общие угрозы</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>Общая угроза</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Дружественное</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтральное</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Подозрительное</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Враждебное</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Вид источника угрозы</translation>
    </message>
    <message>
        <source>Main SRM area</source>
        <translation>Основной район управления рисками</translation>
    </message>
    <message>
        <source>Where it operates</source>
        <translation>Где действует</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Attitude to the United Nations</source>
        <translation>Отношение к Организации Объединенных Наций</translation>
    </message>
    <message>
        <source>Strength, weapons and means</source>
        <translation>Численность, оружие и средства</translation>
    </message>
    <message>
        <source>Methods and usual targets</source>
        <translation>Методы и обычные цели</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>Что сдерживает</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>Последний пересмотр</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>Источники угроз</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation>Источник угрозы</translation>
    </message>
    <message>
        <source>Prevention: lowers likelihood</source>
        <translation>Предупреждение: снижает вероятность</translation>
    </message>
    <message>
        <source>Mitigation: lowers impact</source>
        <translation>Смягчение: снижает последствия</translation>
    </message>
    <message>
        <source>Prevention and mitigation</source>
        <translation>Предупреждение и смягчение</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Принять риск</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контролировать</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Избегать</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Deter</source>
        <translation>Сдерживать</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Защищать</translation>
    </message>
    <message>
        <source>Build acceptance</source>
        <translation>Добиваться принятия</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Документация</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Координация</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Медицина</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Residential</source>
        <translation>Жилье</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедуры</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Поездки</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>Кибербезопасность</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Авиация</translation>
    </message>
    <message>
        <source>Everyone in the area</source>
        <translation>Все в районе</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Категории персонала</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Профинансировано</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Осуществлено</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Утратило силу</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Own organization</source>
        <translation>Своя организация</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>Местное совместное финансирование</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>Совместно финансируемый счет</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>Принимающая страна</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>Без финансирования</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Стратегия</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Применяется к</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Change of likelihood</source>
        <translation>Изменение вероятности</translation>
    </message>
    <message>
        <source>Change of impact</source>
        <translation>Изменение последствий</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>Состояние меры</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Cost, once</source>
        <translation>Стоимость, разово</translation>
    </message>
    <message>
        <source>Cost, yearly</source>
        <translation>Стоимость, в год</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Финансирование</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок (дата)</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Проверил</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Проверено (дата)</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Подтверждение: где хранится</translation>
    </message>
    <message>
        <source>Change of risk</source>
        <translation>Изменение риска</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation>Меры управления рисками</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>Мера управления рисками</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>Рисковое событие</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Как действует</translation>
    </message>
    <message>
        <source>Events it works on</source>
        <translation>На какие события действует</translation>
    </message>
    <message>
        <source>Event it works on</source>
        <translation>На какое событие действует</translation>
    </message>
    <message>
        <source>Concurs</source>
        <translation>Согласен</translation>
    </message>
    <message>
        <source>Concurs with a remark</source>
        <translation>Согласен с замечанием</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>Не согласен</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>По доверенности</translation>
    </message>
    <message>
        <source>Member of the SMT</source>
        <translation>Член группы по обеспечению безопасности</translation>
    </message>
    <message>
        <source>Position taken</source>
        <translation>Занятая позиция</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Представлен</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Positions of the SMT</source>
        <translation>Позиции группы</translation>
    </message>
    <message>
        <source>Position of an SMT member</source>
        <translation>Позиция члена группы</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Низкий риск</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Средний риск</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Высокий риск</translation>
    </message>
    <message>
        <source>Very high risk</source>
        <translation>Очень высокий риск</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Деятельность</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>Остаточный риск</translation>
    </message>
    <message>
        <source>Why it should be accepted</source>
        <translation>Почему следует принять</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Wording of the decision</source>
        <translation>Текст решения</translation>
    </message>
    <message>
        <source>Risk acceptances</source>
        <translation>Решения о принятии риска</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>Принятие риска</translation>
    </message>
    <message>
        <source>Visit of a senior official</source>
        <translation>Визит высокопоставленного должностного лица</translation>
    </message>
    <message>
        <source>Those listed below</source>
        <translation>Перечисленные ниже</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>A warden zone</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>Ответственная организация</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Области применения</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Область применения</translation>
    </message>
</context>
<context>
    <name>Aviation</name>
    <message>
        <source>Scheduled</source>
        <translation>Регулярный</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Чартер</translation>
    </message>
    <message>
        <source>UN Humanitarian Air Service</source>
        <translation>Гуманитарная авиационная служба ООН</translation>
    </message>
    <message>
        <source>Under United Nations contract</source>
        <translation>По контракту с ООН</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Правительство</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Военный</translation>
    </message>
    <message>
        <source>Listed: meets the criteria</source>
        <translation>В списке: отвечает критериям</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Not listed: not shown to meet the criteria, which does not say it is unsafe</source>
        <translation>Не в списке: соответствие критериям не показано, что не значит «небезопасен»</translation>
    </message>
    <message>
        <source>Restricted to certain routes</source>
        <translation>Только определенные маршруты</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Advised against</source>
        <translation>Не рекомендуется</translation>
    </message>
    <message>
        <source>IATA Operational Safety Audit</source>
        <translation>Аудит эксплуатационной безопасности ИАТА</translation>
    </message>
    <message>
        <source>ICAO audit of the State</source>
        <translation>Аудит государства ИКАО</translation>
    </message>
    <message>
        <source>Operating ban</source>
        <translation>Запрет на полеты</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>IATA code</source>
        <translation>Код ИАТА</translation>
    </message>
    <message>
        <source>ICAO code</source>
        <translation>Код ИКАО</translation>
    </message>
    <message>
        <source>State of the air operator certificate (ISO 3166)</source>
        <translation>Государство сертификата эксплуатанта (ISO 3166)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status in the list</source>
        <translation>Статус в списке</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <translation>Обоснование словами</translation>
    </message>
    <message>
        <source>Countries served (ISO 3166)</source>
        <translation>Обслуживаемые страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Выдал</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Air operators</source>
        <translation>Авиаперевозчики</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Авиаперевозчик</translation>
    </message>
    <message>
        <source>Designated air-travel focal point</source>
        <translation>Назначенный координатор авиапоездок</translation>
    </message>
    <message>
        <source>Security professional</source>
        <translation>Специалист по безопасности</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Use if there is no alternative</source>
        <translation>Использовать, если нет другого выхода</translation>
    </message>
    <message>
        <source>For the organization to decide</source>
        <translation>Решает организация</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Избегать</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Requester is</source>
        <translation>Заявитель является</translation>
    </message>
    <message>
        <source>Requester on the staff list</source>
        <translation>Заявитель в списке персонала</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Name of an operator not in the list</source>
        <translation>Название оператора не из списка</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Date of travel</source>
        <translation>Дата поездки</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation>Ответ нужен до</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Получено в</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Ответ дан в</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Ответ словами</translation>
    </message>
    <message>
        <source>Answer valid until</source>
        <translation>Ответ действителен до</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Requests for aviation advice</source>
        <translation>Запросы рекомендаций по авиации</translation>
    </message>
    <message>
        <source>Request for aviation advice</source>
        <translation>Запрос рекомендации по авиации</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>By headcount</source>
        <translation>По численности персонала</translation>
    </message>
    <message>
        <source>Flat amount for small organizations, the rest by headcount</source>
        <translation>Фиксированная сумма для малых организаций, остальное по численности</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>По использованию</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Равные доли</translation>
    </message>
    <message>
        <source>Fixed table</source>
        <translation>Постоянная таблица</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>Валюта (ISO 4217)</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Census date</source>
        <translation>Дата переписи</translation>
    </message>
    <message>
        <source>How costs are shared</source>
        <translation>Как делятся расходы</translation>
    </message>
    <message>
        <source>Flat amount below a share of</source>
        <translation>Фиксированная сумма при доле ниже</translation>
    </message>
    <message>
        <source>Flat amount</source>
        <translation>Фиксированная сумма</translation>
    </message>
    <message>
        <source>Second flat amount below a share of</source>
        <translation>Вторая фиксированная сумма при доле ниже</translation>
    </message>
    <message>
        <source>Second flat amount</source>
        <translation>Вторая фиксированная сумма</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Budget of the year before</source>
        <translation>Бюджет предыдущего года</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Пояснительная записка</translation>
    </message>
    <message>
        <source>Budget period</source>
        <translation>Бюджетный период</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>Фиксированная ставка</translation>
    </message>
    <message>
        <source>Second flat rate</source>
        <translation>Вторая фиксированная ставка</translation>
    </message>
    <message>
        <source>Cost-shared budgets</source>
        <translation>Бюджеты на основе совместного финансирования</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>Бюджет на основе совместного финансирования</translation>
    </message>
    <message>
        <source>Security operations centre</source>
        <translation>Оперативный центр безопасности</translation>
    </message>
    <message>
        <source>Radio room and communications</source>
        <translation>Радиопост и связь</translation>
    </message>
    <message>
        <source>Local security assistants</source>
        <translation>Местные помощники по безопасности</translation>
    </message>
    <message>
        <source>Guards for common posts</source>
        <translation>Охрана общих постов</translation>
    </message>
    <message>
        <source>Stress counsellor</source>
        <translation>Консультант по стрессу</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Медицина</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation>Желательно</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>Местное совместное финансирование</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>Совместно финансируемый счет</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>Одна организация</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>Натурой</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>Без финансирования</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Номер строки</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>Мера управления рисками</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Cost of a unit</source>
        <translation>Стоимость единицы</translation>
    </message>
    <message>
        <source>For (empty: once)</source>
        <translation>На срок (пусто: разово)</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Финансирование</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Статьи бюджета</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Статья бюджета</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Dispute resolved</source>
        <translation>Спор урегулирован</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Оспаривается</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Persons, units used or parts agreed</source>
        <translation>Люди, использованные единицы или согласованные доли</translation>
    </message>
    <message>
        <source>From the certified list</source>
        <translation>Из заверенного списка</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Note on the dispute</source>
        <translation>Примечание о споре</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Счет выставлен</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Invoiced or paid</source>
        <translation>Счет или оплата</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Payment due on</source>
        <translation>Срок оплаты</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Взносы</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Взнос</translation>
    </message>
    <message>
        <source>Date of the expenditure</source>
        <translation>Дата расхода</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Accounts closed on</source>
        <translation>Счета закрыты (дата)</translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>Monitoring</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>On alert</source>
        <translation>Повышенная готовность</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Задействован режим кризиса</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>Stabilizing</source>
        <translation>Стабилизация</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>Режим кризиса отменен</translation>
    </message>
    <message>
        <source>After-action review done</source>
        <translation>Разбор действий проведен</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Monitor: watch</source>
        <translation>Наблюдение: следить</translation>
    </message>
    <message>
        <source>Alert: prepare</source>
        <translation>Готовность: подготовиться</translation>
    </message>
    <message>
        <source>Local crisis</source>
        <translation>Местный кризис</translation>
    </message>
    <message>
        <source>Country crisis</source>
        <translation>Кризис на уровне страны</translation>
    </message>
    <message>
        <source>Headquarters crisis</source>
        <translation>Кризис на уровне штаб-квартиры</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Highest level reached</source>
        <translation>Наивысший достигнутый уровень</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>Вид инцидента</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Areas affected</source>
        <translation>Затронутые районы</translation>
    </message>
    <message>
        <source>Incident that set it off</source>
        <translation>Инцидент, вызвавший кризис</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>Обнаружено в</translation>
    </message>
    <message>
        <source>Activation decided at</source>
        <translation>Решение о задействовании принято в</translation>
    </message>
    <message>
        <source>Activation decided by</source>
        <translation>Кем принято решение о задействовании</translation>
    </message>
    <message>
        <source>Activation decided as</source>
        <translation>В каком качестве принято решение о задействовании</translation>
    </message>
    <message>
        <source>Crisis management team convened at</source>
        <translation>Группа кризисного управления созвана в</translation>
    </message>
    <message>
        <source>Headquarters notified at</source>
        <translation>Штаб-квартира уведомлена в</translation>
    </message>
    <message>
        <source>Stood down at</source>
        <translation>Отменено в</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Situation report every</source>
        <translation>Донесение об обстановке каждые</translation>
    </message>
    <message>
        <source>Crisis room</source>
        <translation>Кризисный центр</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Разбор действий</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Задействование</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>Кризисы</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Кризис</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кем принято решение</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>В каком качестве принято решение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Activated at</source>
        <translation>Задействован в</translation>
    </message>
    <message>
        <source>Activated by</source>
        <translation>Кем задействован</translation>
    </message>
    <message>
        <source>No longer active since</source>
        <translation>Не действует с</translation>
    </message>
    <message>
        <source>Plans activated</source>
        <translation>Задействованные планы</translation>
    </message>
    <message>
        <source>Plan activated</source>
        <translation>Задействованный план</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By satellite phone</source>
        <translation>По спутниковому телефону</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>По радио</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Текстовым сообщением</translation>
    </message>
    <message>
        <source>By messaging application</source>
        <translation>Через приложение для обмена сообщениями</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По электронной почте</translation>
    </message>
    <message>
        <source>Through wardens</source>
        <translation>Через уполномоченных по секторам</translation>
    </message>
    <message>
        <source>From the media</source>
        <translation>Из СМИ</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Другой канал</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Решение принято в</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>Рассмотренные варианты</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Advised by</source>
        <translation>По чьей рекомендации</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Communicated to</source>
        <translation>До чьего сведения доведено</translation>
    </message>
    <message>
        <source>How it was communicated</source>
        <translation>Как доведено</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Срок исполнения</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Corrects or continues</source>
        <translation>Исправляет или продолжает</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Журнал решений</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящее</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящее</translation>
    </message>
    <message>
        <source>A Completely reliable</source>
        <translation>A Полностью надежен</translation>
    </message>
    <message>
        <source>B Usually reliable</source>
        <translation>B Обычно надежен</translation>
    </message>
    <message>
        <source>C Fairly reliable</source>
        <translation>C Довольно надежен</translation>
    </message>
    <message>
        <source>D Not usually reliable</source>
        <translation>D Обычно ненадежен</translation>
    </message>
    <message>
        <source>E Unreliable</source>
        <translation>E Ненадежен</translation>
    </message>
    <message>
        <source>F Reliability cannot be judged</source>
        <translation>F О надежности судить нельзя</translation>
    </message>
    <message>
        <source>1 Confirmed by other sources</source>
        <translation>1 Подтверждено другими источниками</translation>
    </message>
    <message>
        <source>2 Probably true</source>
        <translation>2 Вероятно верно</translation>
    </message>
    <message>
        <source>3 Possibly true</source>
        <translation>3 Возможно верно</translation>
    </message>
    <message>
        <source>4 Doubtful</source>
        <translation>4 Сомнительно</translation>
    </message>
    <message>
        <source>5 Improbable</source>
        <translation>5 Маловероятно</translation>
    </message>
    <message>
        <source>6 Truth cannot be judged</source>
        <translation>6 О достоверности судить нельзя</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>Входящее или исходящее</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Надежность источника</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Достоверность информации</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Принятые меры</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Information log</source>
        <translation>Журнал информации</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Life-saving</source>
        <translation>Спасение жизни</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Responsible for the task</source>
        <translation>Ответственный за задачу</translation>
    </message>
    <message>
        <source>Responsible role</source>
        <translation>Ответственная роль</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Follows from the decision</source>
        <translation>Вытекает из решения</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>К какой записи относится</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Выполнено в</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Номер донесения</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Период с</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Период до</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Обстановка</translation>
    </message>
    <message>
        <source>United Nations casualties: dead</source>
        <translation>Потери ООН: погибшие</translation>
    </message>
    <message>
        <source>United Nations casualties: injured</source>
        <translation>Потери ООН: раненые</translation>
    </message>
    <message>
        <source>United Nations casualties: missing</source>
        <translation>Потери ООН: пропавшие без вести</translation>
    </message>
    <message>
        <source>United Nations casualties: details</source>
        <translation>Потери ООН: сведения</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Проверка наличия персонала</translation>
    </message>
    <message>
        <source>Headcount table</source>
        <translation>Таблица проверки наличия персонала</translation>
    </message>
    <message>
        <source>Status of premises</source>
        <translation>Состояние помещений</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Передвижения</translation>
    </message>
    <message>
        <source>Status of communications</source>
        <translation>Состояние связи</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Принятые решения</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Next report at</source>
        <translation>Следующее донесение в</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Кем подготовлено</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Отправлено в</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Кому отправлено</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation>Донесения об обстановке</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Донесение об обстановке</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>Комендантский час</translation>
    </message>
    <message>
        <source>Stay at home</source>
        <translation>Оставаться дома</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Запрет передвижения</translation>
    </message>
    <message>
        <source>Work from home</source>
        <translation>Работа из дома</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>Офис закрыт</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Укрытие на месте</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Перемещение в безопасный район</translation>
    </message>
    <message>
        <source>Evacuate families</source>
        <translation>Эвакуация семей</translation>
    </message>
    <message>
        <source>Evacuate non-critical staff</source>
        <translation>Эвакуация персонала, не являющегося критически важным</translation>
    </message>
    <message>
        <source>Evacuate all</source>
        <translation>Эвакуация всех</translation>
    </message>
    <message>
        <source>Suspend programme</source>
        <translation>Приостановка программы</translation>
    </message>
    <message>
        <source>Communications discipline</source>
        <translation>Дисциплина связи</translation>
    </message>
    <message>
        <source>Measure ordered</source>
        <translation>Предписанная мера</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>На кого распространяется</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Категории персонала</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>To be reviewed at</source>
        <translation>Подлежит пересмотру в</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Кем предписано</translation>
    </message>
    <message>
        <source>Ordered as</source>
        <translation>В каком качестве предписано</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Предписано в</translation>
    </message>
    <message>
        <source>Lifted at</source>
        <translation>Отменено в</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Measures ordered</source>
        <translation>Предписанные меры</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Период действия</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Номер записи</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Time frame from</source>
        <translation>Период с</translation>
    </message>
    <message>
        <source>Time frame until</source>
        <translation>Период до</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Accountable: resident coordinator or head of mission</source>
        <translation>Отвечает: координатор-резидент или глава миссии</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Следующий пересмотр</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>Оценка рисков в области безопасности</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Период времени</translation>
    </message>
    <message>
        <source>Programme criticality exercises</source>
        <translation>Оценки критичности программ</translation>
    </message>
    <message>
        <source>Programme criticality exercise</source>
        <translation>Оценка критичности программ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Strategic result</source>
        <translation>Стратегический результат</translation>
    </message>
    <message>
        <source>Framework it comes from</source>
        <translation>Из какой рамочной программы</translation>
    </message>
    <message>
        <source>Strategic results</source>
        <translation>Стратегические результаты</translation>
    </message>
    <message>
        <source>Life-saving at scale</source>
        <translation>Спасение жизней в больших масштабах</translation>
    </message>
    <message>
        <source>Directed by the Office of the Secretary-General</source>
        <translation>По указанию Канцелярии Генерального секретаря</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Результат программы</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Деятельность</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>Основное место</translation>
    </message>
    <message>
        <source>Likelihood of implementation</source>
        <translation>Вероятность осуществления</translation>
    </message>
    <message>
        <source>Designated PC1</source>
        <translation>Отнесено к PC1</translation>
    </message>
    <message>
        <source>PC1: criterion</source>
        <translation>PC1: критерий</translation>
    </message>
    <message>
        <source>PC1: justification</source>
        <translation>PC1: обоснование</translation>
    </message>
    <message>
        <source>PC1: designated by</source>
        <translation>PC1: кто отнес</translation>
    </message>
    <message>
        <source>PC1: designated on</source>
        <translation>PC1: дата отнесения</translation>
    </message>
    <message>
        <source>PC1: note of headquarters: where it is kept</source>
        <translation>PC1: записка штаб-квартиры: где хранится</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Взаимная оценка</translation>
    </message>
    <message>
        <source>PC1: designation</source>
        <translation>PC1: отнесение</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Результаты программ</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Вклад</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Вклады</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Name or line</source>
        <translation>Имя или линия</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Directory entry</source>
        <translation>Запись справочника</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Спутниковый телефон</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Радио</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Вид канала</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>Адрес или позывной</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Worked when tested</source>
        <translation>Работало при проверке</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Дежурный</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>График дежурств</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Дежурство</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Без ограничений</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциально</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Строго конфиденциально</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Private number</source>
        <translation>Личный номер телефона</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>DutyStation</name>
    <message>
        <source>Headquarters</source>
        <translation>Штаб-квартира</translation>
    </message>
    <message>
        <source>Office away from headquarters</source>
        <translation>Отделение за пределами Центральных учреждений</translation>
    </message>
    <message>
        <source>Regional commission</source>
        <translation>Региональная комиссия</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Столица</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>На местах</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>С семьей</translation>
    </message>
    <message>
        <source>Non-family</source>
        <translation>Без семьи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>Субрегион</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>Семейный статус места службы</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Staff by organization</source>
        <translation>Сотрудники по организациям</translation>
    </message>
    <message>
        <source>Staff figures as of</source>
        <translation>Данные о численности по состоянию на</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Ссылка на источник</translation>
    </message>
    <message>
        <source>Duty stations</source>
        <translation>Места службы</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>H: headquarters and similar</source>
        <translation>H: штаб-квартира и подобные</translation>
    </message>
    <message>
        <source>A: least hardship</source>
        <translation>A: наименьшие трудности</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>E: most hardship</source>
        <translation>E: наибольшие трудности</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Начальная стадия</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Обычная стадия</translation>
    </message>
    <message>
        <source>Heightened</source>
        <translation>Повышенная готовность</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Название на арабском</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Название на китайском</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Название на французском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Название на испанском</translation>
    </message>
    <message>
        <source>Hardship class</source>
        <translation>Класс трудности</translation>
    </message>
    <message>
        <source>High-risk duty station</source>
        <translation>Место службы с высоким риском</translation>
    </message>
    <message>
        <source>High risk from</source>
        <translation>Высокий риск с</translation>
    </message>
    <message>
        <source>High risk until</source>
        <translation>Высокий риск до</translation>
    </message>
    <message>
        <source>Stage of planning</source>
        <translation>Стадия планирования</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>Не используется с</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>High-risk status</source>
        <translation>Статус высокого риска</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Set to the current time</source>
        <translation>Установить текущее время</translation>
    </message>
    <message>
        <source>Distance from UTC</source>
        <translation>Смещение от UTC</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Введите текст для поиска</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>How exact the time is</source>
        <translation>Точность времени</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Notation of the position</source>
        <translation>Формат координат</translation>
    </message>
    <message>
        <source>Accuracy in metres</source>
        <translation>Точность в метрах</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Градусы</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>Минуты и секунды</translation>
    </message>
    <message>
        <source>Where the position comes from</source>
        <translation>Откуда взяты координаты</translation>
    </message>
    <message>
        <source>Satellite receiver</source>
        <translation>Спутниковый приемник</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Place of the gazetteer</source>
        <translation>Место из справочника</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Type of the record</source>
        <translation>Вид записи</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Alternate work modalities</source>
        <translation>Иные формы работы</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Evacuation of families</source>
        <translation>Эвакуация семей</translation>
    </message>
    <message>
        <source>Evacuation of non-essential personnel</source>
        <translation>Эвакуация неосновного персонала</translation>
    </message>
    <message>
        <source>Evacuation of all</source>
        <translation>Эвакуация всех</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возвращение</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>Уполномоченное должностное лицо</translation>
    </message>
    <message>
        <source>USG for the Secretary-General</source>
        <translation>Заместитель Генерального секретаря от имени Генерального секретаря</translation>
    </message>
    <message>
        <source>Area Security Coordinator, emergency</source>
        <translation>Районный координатор, чрезвычайная ситуация</translation>
    </message>
    <message>
        <source>Designated Official, emergency</source>
        <translation>Уполномоченное лицо, чрезвычайная ситуация</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендовано</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Return authorized</source>
        <translation>Возвращение разрешено</translation>
    </message>
    <message>
        <source>Converted to non-family</source>
        <translation>Переведено в категорию «без семей»</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind of move</source>
        <translation>Вид перемещения</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Кризис</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Рекомендовал</translation>
    </message>
    <message>
        <source>Recommended at</source>
        <translation>Рекомендовано в</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Кем разрешено</translation>
    </message>
    <message>
        <source>Authorized at</source>
        <translation>Разрешено в</translation>
    </message>
    <message>
        <source>Ratified at</source>
        <translation>Ратифицировано в</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Категории персонала</translation>
    </message>
    <message>
        <source>Locally recruited staff leave the country</source>
        <translation>Местный персонал покидает страну</translation>
    </message>
    <message>
        <source>Why locally recruited staff leave</source>
        <translation>Почему выезжает местный персонал</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>Безопасное место</translation>
    </message>
    <message>
        <source>Point of the safe haven</source>
        <translation>Пункт безопасного места</translation>
    </message>
    <message>
        <source>Most baggage</source>
        <translation>Багаж не более</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Завершено в</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Relocation and evacuation orders</source>
        <translation>Приказы о перемещении и эвакуации</translation>
    </message>
    <message>
        <source>Relocation or evacuation order</source>
        <translation>Приказ о перемещении или эвакуации</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Автобус</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Воздушное судно</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Вертолет</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Лодка</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Пешком</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закрыт для изменений</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Убыл</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыл</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <source>Vehicle, aircraft or boat</source>
        <translation>Автомобиль, воздушное судно или лодка</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Авиаперевозчик</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Departs from</source>
        <translation>Отправление из</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Пункт прибытия</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>Отправление в</translation>
    </message>
    <message>
        <source>Arrives at (time)</source>
        <translation>Прибытие (время)</translation>
    </message>
    <message>
        <source>Locked at</source>
        <translation>Закрыт в</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Списки пассажиров</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Список пассажиров</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Documents in order</source>
        <translation>Документы в порядке</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Багаж</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Животные</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Зарегистрирован в</translation>
    </message>
    <message>
        <source>Checked in at the point</source>
        <translation>Зарегистрирован в пункте</translation>
    </message>
    <message>
        <source>Boarded at</source>
        <translation>Посадка в</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Прибыл в</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не явился</translation>
    </message>
    <message>
        <source>Why they did not come</source>
        <translation>Почему не явился</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Пассажиры</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Пассажир</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Eligible family members</source>
        <translation>Имеющие право члены семьи</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>Post reassigned on</source>
        <translation>Должность переведена</translation>
    </message>
    <message>
        <source>Evacuation entitlements</source>
        <translation>Права при эвакуации</translation>
    </message>
    <message>
        <source>Evacuation entitlement</source>
        <translation>Права при эвакуации</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation>В течение 24 часов</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Немедленно</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Идет сам</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Сидя</translation>
    </message>
    <message>
        <source>Stretcher</source>
        <translation>Носилки</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Подвижность</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Сопровождающий</translation>
    </message>
    <message>
        <source>From the facility</source>
        <translation>Из учреждения</translation>
    </message>
    <message>
        <source>To the facility</source>
        <translation>В учреждение</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Больница</translation>
    </message>
    <message>
        <source>Authorized by (medical)</source>
        <translation>Разрешил (медик)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>Вызов в</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Принято в</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Выехал в</translation>
    </message>
    <message>
        <source>Reference in the medical system</source>
        <translation>Номер в медицинской системе</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Страховщик</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Medical evacuations</source>
        <translation>Медицинские эвакуации</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>Медицинская эвакуация</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Записал</translation>
    </message>
    <message>
        <source>Log of the evacuation</source>
        <translation>Журнал эвакуации</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Пересмотрено</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>Оценка рисков в области безопасности</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>С членами семьи</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>Последний пересмотр</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Call tree</source>
        <translation>Цепочка оповещения</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>Проверка радиосвязи</translation>
    </message>
    <message>
        <source>Test of the emergency communications system</source>
        <translation>Проверка системы экстренной связи</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Учения по пожарной эвакуации</translation>
    </message>
    <message>
        <source>Shelter drill</source>
        <translation>Учения по переходу в убежище</translation>
    </message>
    <message>
        <source>Headcount drill</source>
        <translation>Учения по проверке наличия персонала</translation>
    </message>
    <message>
        <source>Tabletop exercise</source>
        <translation>Штабные учения</translation>
    </message>
    <message>
        <source>Functional exercise</source>
        <translation>Функциональные учения</translation>
    </message>
    <message>
        <source>Relocation drill</source>
        <translation>Учения по перемещению в безопасный район</translation>
    </message>
    <message>
        <source>Medical evacuation drill</source>
        <translation>Учения по медицинской эвакуации</translation>
    </message>
    <message>
        <source>Hostage incident tabletop exercise</source>
        <translation>Штабные учения по захвату заложников</translation>
    </message>
    <message>
        <source>Full-scale exercise</source>
        <translation>Полномасштабные учения</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланированы</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Проведены</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменены</translation>
    </message>
    <message>
        <source>Satisfactory</source>
        <translation>Удовлетворительно</translation>
    </message>
    <message>
        <source>Satisfactory with findings</source>
        <translation>Удовлетворительно с замечаниями</translation>
    </message>
    <message>
        <source>Unsatisfactory</source>
        <translation>Неудовлетворительно</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Запланированы на</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Дата проведения</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Kinds of plans tested with it</source>
        <translation>Виды планов, проверенных заодно</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Course of the scenario</source>
        <translation>Ход сценария</translation>
    </message>
    <message>
        <source>Unannounced</source>
        <translation>Без предупреждения</translation>
    </message>
    <message>
        <source>Host authorities took part</source>
        <translation>Власти принимающей страны участвовали</translation>
    </message>
    <message>
        <source>Exercise director</source>
        <translation>Руководитель учений</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Real event that counts as the test</source>
        <translation>Реальное событие, засчитываемое как проверка</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Разбор действий</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Документы: где хранятся</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Частично достигнуто</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Не достигнуто</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Achieved or not</source>
        <translation>Достигнуто или нет</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Reached within 2 hours</source>
        <translation>Связь установлена в течение 2 часов</translation>
    </message>
    <message>
        <source>Reached within 4 hours</source>
        <translation>Связь установлена в течение 4 часов</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Links that worked</source>
        <translation>Работавшие каналы связи</translation>
    </message>
    <message>
        <source>Time until all were accounted for</source>
        <translation>Время до подтверждения местонахождения всех</translation>
    </message>
    <message>
        <source>Time until all were in shelter</source>
        <translation>Время до перехода всех в убежище</translation>
    </message>
    <message>
        <source>Accounted for within 1 hour</source>
        <translation>Местонахождение подтверждено в течение 1 часа</translation>
    </message>
    <message>
        <source>Accounted for within 4 hours</source>
        <translation>Местонахождение подтверждено в течение 4 часов</translation>
    </message>
    <message>
        <source>Accounted for within 12 hours</source>
        <translation>Местонахождение подтверждено в течение 12 часов</translation>
    </message>
    <message>
        <source>Accounted for within 24 hours</source>
        <translation>Местонахождение подтверждено в течение 24 часов</translation>
    </message>
    <message>
        <source>Time to the concentration point</source>
        <translation>Время до пункта сбора для отправки</translation>
    </message>
    <message>
        <source>Time to medical care</source>
        <translation>Время до оказания медицинской помощи</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Проценты</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Что измерялось</translation>
    </message>
    <message>
        <source>Other measure</source>
        <translation>Другой показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целевой показатель</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Измеренное значение</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Измеренные значения</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Незначительная</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Значительная</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критическая</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>Закрыто и проверено</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>Закрыто по сообщению</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Corrective recommendation</source>
        <translation>Рекомендация по исправлению</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>Ответственный за выполнение</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>Подтверждение закрытия: где хранится</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Вводная</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>После начала</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Передана в</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Кому передана</translation>
    </message>
    <message>
        <source>Text of the inject</source>
        <translation>Текст вводной</translation>
    </message>
    <message>
        <source>Expected reaction</source>
        <translation>Ожидаемая реакция</translation>
    </message>
    <message>
        <source>Reaction observed</source>
        <translation>Наблюдавшаяся реакция</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Вводные</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Участники действий</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Руководители хода учений</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Оценщики</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Host authority or other body</source>
        <translation>Орган власти принимающей страны или другой орган</translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation>В каком качестве участвовали</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Participants of an organization</source>
        <translation>Участники от организации</translation>
    </message>
    <message>
        <source>Main plan tested</source>
        <translation>Основной проверенный план</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>What was tested of it</source>
        <translation>Что из него проверено</translation>
    </message>
    <message>
        <source>Further plans tested</source>
        <translation>Другие проверенные планы</translation>
    </message>
    <message>
        <source>Further plan tested</source>
        <translation>Другой проверенный план</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Line in another currency</source>
        <translation>Статья в другой валюте</translation>
    </message>
    <message>
        <source>Total to be shared</source>
        <translation>Сумма к распределению</translation>
    </message>
    <message>
        <source>Flat amount in another currency</source>
        <translation>Фиксированная сумма в другой валюте</translation>
    </message>
    <message>
        <source>The shares cannot be computed</source>
        <translation>Доли нельзя вычислить</translation>
    </message>
    <message>
        <source>look at the counts and flat amounts</source>
        <translation>проверьте числа и фиксированные суммы</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>late, or not at all</source>
        <translation>с опозданием или не сделано</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Задействование</translation>
    </message>
    <message>
        <source>Headquarters told</source>
        <translation>Уведомление штаб-квартиры</translation>
    </message>
    <message>
        <source>After-action review due</source>
        <translation>Срок разбора действий</translation>
    </message>
    <message>
        <source>To be looked at again by</source>
        <translation>Пересмотреть до</translation>
    </message>
    <message>
        <source>First arrival</source>
        <translation>Первое прибытие</translation>
    </message>
    <message>
        <source>Arrival due</source>
        <translation>Срок прибытия</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Возможно, то же, что</translation>
    </message>
    <message>
        <source>Flash report sent</source>
        <translation>Экстренное донесение отправлено</translation>
    </message>
    <message>
        <source>Flash report due</source>
        <translation>Срок экстренного донесения</translation>
    </message>
    <message>
        <source>Initial report due</source>
        <translation>Срок первоначального донесения</translation>
    </message>
    <message>
        <source>Full report due</source>
        <translation>Срок полного донесения</translation>
    </message>
    <message>
        <source>Endorsement due</source>
        <translation>Срок одобрения</translation>
    </message>
    <message>
        <source>Next reminder of the final report</source>
        <translation>Следующее напоминание об итоговом донесении</translation>
    </message>
    <message>
        <source>Severity by the worst impact</source>
        <translation>Тяжесть по наихудшим последствиям</translation>
    </message>
    <message>
        <source>Figures of its month are locked from</source>
        <translation>Данные за его месяц закрываются с</translation>
    </message>
    <message>
        <source>Counts as a breach</source>
        <translation>Засчитывается как состоявшееся проникновение</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no: stopped at the line</source>
        <translation>нет: остановлено на линии</translation>
    </message>
    <message>
        <source>not yet: not endorsed</source>
        <translation>еще нет: не одобрено</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>еще не сообщено</translation>
    </message>
    <message>
        <source>Support to be offered by</source>
        <translation>Предложить помощь до</translation>
    </message>
    <message>
        <source>Everybody to be reached by</source>
        <translation>Охватить всех до</translation>
    </message>
    <message>
        <source>As it may be passed on</source>
        <translation>В виде, допустимом для передачи</translation>
    </message>
    <message>
        <source>reached %1, declined %2, not found %3, others %4, all %5</source>
        <translation>охвачены: %1, отказались: %2, не найдены: %3, прочие: %4, всего: %5</translation>
    </message>
    <message>
        <source>%1, then deleted</source>
        <translation>%1, затем удаляется</translation>
    </message>
    <message>
        <source>%1, then without names</source>
        <translation>%1, затем без имен</translation>
    </message>
    <message>
        <source>%1, then as counts only</source>
        <translation>%1, затем только числа</translation>
    </message>
    <message>
        <source>%1, then archived</source>
        <translation>%1, затем в архив</translation>
    </message>
    <message>
        <source>%1, then looked at again</source>
        <translation>%1, затем пересматривается</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Хранится до</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Запрет на удаление</translation>
    </message>
    <message>
        <source>kept as long as it lasts</source>
        <translation>хранится, пока действует запрет</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: срок истек</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рассмотрение</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Изменено с тех пор, как было</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Awaiting ratification</source>
        <translation>Ожидают ратификации</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Набранные на международной основе</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Набранные на местной основе</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Члены семьи</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Подрядчики</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>сведения ограничены</translation>
    </message>
    <message>
        <source>%1; injured %2, missing %3, no news %4</source>
        <translation>%1; раненых: %2, пропавших: %3, нет сведений: %4</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>Местонахождение подтверждено</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>Противоречивые донесения</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>Через 1 час</translation>
    </message>
    <message>
        <source>After 4 hours</source>
        <translation>Через 4 часа</translation>
    </message>
    <message>
        <source>After 12 hours</source>
        <translation>Через 12 часов</translation>
    </message>
    <message>
        <source>After 24 hours</source>
        <translation>Через 24 часа</translation>
    </message>
    <message>
        <source>First report due</source>
        <translation>Срок первого донесения</translation>
    </message>
    <message>
        <source>Nine in ten to be accounted for by</source>
        <translation>Подтвердить местонахождение девяти из десяти до</translation>
    </message>
    <message>
        <source>All to be accounted for by</source>
        <translation>Подтвердить местонахождение всех до</translation>
    </message>
    <message>
        <source>Line for text message and radio</source>
        <translation>Строка для текстового сообщения и радио</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфликт</translation>
    </message>
    <message>
        <source>contradictory reports: not accounted for until somebody decides</source>
        <translation>противоречивые донесения: до решения местонахождение не считается подтвержденным</translation>
    </message>
    <message>
        <source>Newest report</source>
        <translation>Новейшее донесение</translation>
    </message>
    <message>
        <source>not believed without a reason</source>
        <translation>без указания причины не принимается</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>a second person must confirm</source>
        <translation>должен подтвердить второй человек</translation>
    </message>
    <message>
        <source>Attempts without an answer</source>
        <translation>Попытки без ответа</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, последняя %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Донесения</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>%1: expired, but the last that is known</source>
        <translation>%1: срок истек, но более новых нет</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>Будет заменено на</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>late</source>
        <translation>с опозданием</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>no channel has been tested and works</source>
        <translation>нет ни одного проверенного и работающего канала</translation>
    </message>
    <message>
        <source>Unverified since</source>
        <translation>Не проверено с</translation>
    </message>
    <message>
        <source>To be tested again by</source>
        <translation>Проверить снова до</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>Сейчас дежурит</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Осуществлено</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>подлежит проверке</translation>
    </message>
    <message>
        <source>No answer for</source>
        <translation>Нет ответа уже</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Ответ ожидается до</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Срок дальнейших действий</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Соглашение действует до</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Выводы проверки</translation>
    </message>
    <message>
        <source>enough contact channels verified lately</source>
        <translation>недавно проверенные каналы связи в достаточном числе</translation>
    </message>
    <message>
        <source>home</source>
        <translation>жилье</translation>
    </message>
    <message>
        <source>warden zone</source>
        <translation>сектор</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категория</translation>
    </message>
    <message>
        <source>valid contract</source>
        <translation>действующий контракт</translation>
    </message>
    <message>
        <source>dependants declared</source>
        <translation>сведения о членах семьи</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Запись в списке</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полная</translation>
    </message>
    <message>
        <source>Missing on the list</source>
        <translation>Не заполнено в списке</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Местонахождение</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4 old)</source>
        <comment>place, planned or observed, source, age</comment>
        <translation>%1 (%2, %3, давность %4)</translation>
    </message>
    <message>
        <source>%1 (home zone, %2 old)</source>
        <translation>%1 (сектор проживания, давность %2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Training missing</source>
        <translation>Подготовка не пройдена</translation>
    </message>
    <message>
        <source>Training expired</source>
        <translation>Срок подготовки истек</translation>
    </message>
    <message>
        <source>Training to be done by</source>
        <translation>Подготовка и срок прохождения</translation>
    </message>
    <message>
        <source>Training expires</source>
        <translation>Срок подготовки истекает</translation>
    </message>
    <message>
        <source>Active warden</source>
        <translation>Действующий уполномоченный по сектору</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Persons in the zone</source>
        <translation>Людей в секторе</translation>
    </message>
    <message>
        <source>Lower rate from</source>
        <translation>Пониженная ставка с</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Срок пересмотра</translation>
    </message>
    <message>
        <source>Evacuation ends at the latest</source>
        <translation>Эвакуация заканчивается не позднее</translation>
    </message>
    <message>
        <source>Followed by the list of</source>
        <translation>Следующий список от</translation>
    </message>
    <message>
        <source>Next certification due</source>
        <translation>Срок следующего заверения</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>соблюдается</translation>
    </message>
    <message>
        <source>partially compliant</source>
        <translation>соблюдается частично</translation>
    </message>
    <message>
        <source>not compliant</source>
        <translation>не соблюдается</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>проверено не все</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>ничего не применимо</translation>
    </message>
    <message>
        <source>Unauthorized entries this year</source>
        <translation>Несанкционированные проникновения в этом году</translation>
    </message>
    <message>
        <source>%1 breaches, %2 stopped at the line, %3 not endorsed</source>
        <translation>состоявшихся: %1, остановлено на линии: %2, не одобрено: %3</translation>
    </message>
    <message>
        <source>Breaches by visits</source>
        <translation>Состоявшиеся проникновения на число посещений</translation>
    </message>
    <message>
        <source>Incidents here this year</source>
        <translation>Инциденты здесь в этом году</translation>
    </message>
    <message>
        <source>%1, and %2 without a date</source>
        <translation>%1 и без даты %2</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Обследование</translation>
    </message>
    <message>
        <source>none has been accepted</source>
        <translation>ни одно не принято</translation>
    </message>
    <message>
        <source>Next survey due</source>
        <translation>Срок следующего обследования</translation>
    </message>
    <message>
        <source>Lease expires</source>
        <translation>Срок аренды истекает</translation>
    </message>
    <message>
        <source>Score as accepted</source>
        <translation>Оценка на момент принятия</translation>
    </message>
    <message>
        <source>Score as surveyed, not accepted yet</source>
        <translation>Оценка по обследованию, еще не принята</translation>
    </message>
    <message>
        <source>Score today</source>
        <translation>Оценка на сегодня</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Соблюденные требования</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Соблюдение</translation>
    </message>
    <message>
        <source>Critical requirements not met</source>
        <translation>Несоблюденные критические требования</translation>
    </message>
    <message>
        <source>Not to be mended</source>
        <translation>Устранение не требуется</translation>
    </message>
    <message>
        <source>the risk has been accepted</source>
        <translation>риск принят</translation>
    </message>
    <message>
        <source>To be mended later than its severity allows</source>
        <translation>Устранение позже срока, допустимого по тяжести</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>Устранить до</translation>
    </message>
    <message>
        <source>Next test due</source>
        <translation>Срок следующей проверки</translation>
    </message>
    <message>
        <source>Update after its activation due</source>
        <translation>Срок обновления после задействования</translation>
    </message>
    <message>
        <source>Out of date: its assessment is not in force</source>
        <translation>Устарело: оценка, на которой основан план, не действует</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Не проведены в срок</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Запланированы на</translation>
    </message>
    <message>
        <source>Does not count as a test</source>
        <translation>Не засчитывается как проверка</translation>
    </message>
    <message>
        <source>unsatisfactory</source>
        <translation>неудовлетворительно</translation>
    </message>
    <message>
        <source>a real event without an after-action review</source>
        <translation>реальное событие без разбора действий</translation>
    </message>
    <message>
        <source>Next check due</source>
        <translation>Срок следующей проверки</translation>
    </message>
    <message>
        <source>First check due</source>
        <translation>Срок первой проверки</translation>
    </message>
    <message>
        <source>likelihood %1, impact %2</source>
        <translation>вероятность %1, последствия %2</translation>
    </message>
    <message>
        <source>a score outside 1 to 5</source>
        <translation>оценка вне пределов от 1 до 5</translation>
    </message>
    <message>
        <source>present above inherent</source>
        <translation>текущая выше присущей</translation>
    </message>
    <message>
        <source>projected above present</source>
        <translation>прогнозируемая выше текущей</translation>
    </message>
    <message>
        <source>present lower than what is in place explains</source>
        <translation>текущая ниже, чем объясняют принятые меры</translation>
    </message>
    <message>
        <source>projected lower than what is to come explains</source>
        <translation>прогнозируемая ниже, чем объясняют предстоящие меры</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>its acceptance has expired</source>
        <translation>срок принятия риска истек</translation>
    </message>
    <message>
        <source>nobody who may has accepted it</source>
        <translation>никто из имеющих право не принял риск</translation>
    </message>
    <message>
        <source>above what an output of this criticality may run under</source>
        <translation>выше, чем допускается для результата такой критичности</translation>
    </message>
    <message>
        <source>nobody may accept it</source>
        <translation>никто не вправе принять такой риск</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>Присущий риск</translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation>Текущий риск</translation>
    </message>
    <message>
        <source>Projected risk</source>
        <translation>Прогнозируемый риск</translation>
    </message>
    <message>
        <source>Measures against it</source>
        <translation>Меры против него</translation>
    </message>
    <message>
        <source>Present score that its measures explain</source>
        <translation>Текущая оценка, объясняемая мерами</translation>
    </message>
    <message>
        <source>Projected score that its measures explain</source>
        <translation>Прогнозируемая оценка, объясняемая мерами</translation>
    </message>
    <message>
        <source>Scores that its measures do not explain</source>
        <translation>Оценки, не объясняемые мерами</translation>
    </message>
    <message>
        <source>Impact by its worst axis</source>
        <translation>Последствия по наихудшей оси</translation>
    </message>
    <message>
        <source>Overall present risk</source>
        <translation>Общий текущий риск</translation>
    </message>
    <message>
        <source>Overall projected risk</source>
        <translation>Общий прогнозируемый риск</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Рисковые события</translation>
    </message>
    <message>
        <source>Measures still to come</source>
        <translation>Предстоящие меры</translation>
    </message>
    <message>
        <source>Full review due</source>
        <translation>Срок полного пересмотра</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>Общая угроза</translation>
    </message>
    <message>
        <source>Counts in the present risk</source>
        <translation>Учитывается в текущем риске</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Prevention lowers likelihood only.</source>
        <translation>Предупреждение снижает только вероятность.</translation>
    </message>
    <message>
        <source>Mitigation lowers impact only.</source>
        <translation>Смягчение снижает только последствия.</translation>
    </message>
    <message>
        <source>A change is between 0 and −4.</source>
        <translation>Изменение должно быть от 0 до −4.</translation>
    </message>
    <message>
        <source>Mandatory and without funds</source>
        <translation>Обязательно и без финансирования</translation>
    </message>
    <message>
        <source>tell the Designated Official</source>
        <translation>сообщите уполномоченному должностному лицу</translation>
    </message>
    <message>
        <source>Not PC1</source>
        <translation>Не PC1</translation>
    </message>
    <message>
        <source>no criterion is named</source>
        <translation>критерий не указан</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>Критичность программы</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>не определена</translation>
    </message>
    <message>
        <source>Highest acceptable risk</source>
        <translation>Наивысший приемлемый риск</translation>
    </message>
    <message>
        <source>Permitted now</source>
        <translation>Сейчас допускается</translation>
    </message>
    <message>
        <source>Its acceptance ends</source>
        <translation>Принятие риска действует до</translation>
    </message>
    <message>
        <source>Not permitted now, because of</source>
        <translation>Сейчас не допускается, причина</translation>
    </message>
    <message>
        <source>May not be accepted</source>
        <translation>Не может быть принят</translation>
    </message>
    <message>
        <source>Too low: the event&apos;s present risk is</source>
        <translation>Слишком низкий: текущий риск события</translation>
    </message>
    <message>
        <source>May be accepted by</source>
        <translation>Кто вправе принять</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Учитывается</translation>
    </message>
    <message>
        <source>not yet: not decided, or not ratified</source>
        <translation>еще нет: решение не принято или не ратифицировано</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Учитывается до</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Не учитывается</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>counts only where its source is trusted</source>
        <translation>учитывается, только где источнику доверяют</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>left again</source>
        <translation>убытие состоялось</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>прибытие состоялось</translation>
    </message>
    <message>
        <source>cleared by rule</source>
        <translation>разрешено правилом</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>cleared with conditions</source>
        <translation>разрешено с условиями</translation>
    </message>
    <message>
        <source>waits for the Designated Official</source>
        <translation>ожидает решения уполномоченного должностного лица</translation>
    </message>
    <message>
        <source>waits for the security adviser</source>
        <translation>ожидает решения советника по вопросам безопасности</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>представлено</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>expired: not started</source>
        <translation>срок истек: не начато</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>разрешение отменено</translation>
    </message>
    <message>
        <source>overdue: no arrival confirmed</source>
        <translation>просрочено: прибытие не подтверждено</translation>
    </message>
    <message>
        <source>automatic clearance</source>
        <translation>автоматическое разрешение</translation>
    </message>
    <message>
        <source>manual clearance</source>
        <translation>разрешение вручную</translation>
    </message>
    <message>
        <source>essential travel only</source>
        <translation>только необходимые поездки</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>no rule of the area is in force</source>
        <translation>ни одно правило района не действует</translation>
    </message>
    <message>
        <source>the area is cleared by hand</source>
        <translation>разрешения на поездки в район даются вручную</translation>
    </message>
    <message>
        <source>the area is open for essential travel only</source>
        <translation>район открыт только для необходимых поездок</translation>
    </message>
    <message>
        <source>the area is closed</source>
        <translation>район закрыт</translation>
    </message>
    <message>
        <source>training is missing</source>
        <translation>подготовка не пройдена</translation>
    </message>
    <message>
        <source>the ceiling is full</source>
        <translation>предел достигнут</translation>
    </message>
    <message>
        <source>the programme is not critical enough</source>
        <translation>критичность программы недостаточна</translation>
    </message>
    <message>
        <source>the air operator is advised against</source>
        <translation>авиаперевозчик не рекомендуется</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>after the start</source>
        <translation>после начала</translation>
    </message>
    <message>
        <source>Filed late: last day was</source>
        <translation>Подано с опозданием: последний день был</translation>
    </message>
    <message>
        <source>To be filed by</source>
        <translation>Подать до</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Arrival to be confirmed by</source>
        <translation>Подтвердить прибытие до</translation>
    </message>
    <message>
        <source>Over the ceiling</source>
        <translation>Сверх предела</translation>
    </message>
    <message>
        <source>others were cleared before: to be looked at again</source>
        <translation>другие получили разрешение раньше: рассмотреть снова</translation>
    </message>
    <message>
        <source>Rule of the area</source>
        <translation>Правило района</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>По правилам</translation>
    </message>
    <message>
        <source>may be cleared at once</source>
        <translation>можно разрешить сразу</translation>
    </message>
    <message>
        <source>A person must look, because</source>
        <translation>Нужно решение человека, так как</translation>
    </message>
    <message>
        <source>Ceiling, with this</source>
        <translation>Предел, с учетом этого</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Least programme criticality</source>
        <translation>Критичность программы не ниже</translation>
    </message>
    <message>
        <source>Present risk of the area</source>
        <translation>Текущий риск района</translation>
    </message>
    <message>
        <source>Not permitted now</source>
        <translation>Сейчас не допускается</translation>
    </message>
    <message>
        <source>above what PC%1 may run under</source>
        <translation>выше, чем допускается для PC%1</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Отрезки</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Clearance of the worst segment</source>
        <translation>Разрешение по наихудшему отрезку</translation>
    </message>
    <message>
        <source>Segments whose times cannot be</source>
        <translation>Отрезки с невозможным временем</translation>
    </message>
    <message>
        <source>Times nobody knows where</source>
        <translation>Периоды с неизвестным местонахождением</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>why it is filed late or urgent</source>
        <translation>почему подано с опозданием или срочно</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Инструктаж</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>еще не проведен</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>уже нет</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>еще нет</translation>
    </message>
    <message>
        <source>In the area today, of those allowed</source>
        <translation>Сегодня в районе, из допустимых</translation>
    </message>
    <message>
        <source>Cleared apart and over the ceiling, to be looked at</source>
        <translation>Разрешено по отдельности и сверх предела, рассмотреть</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Все сохраненное ранее в безопасности.</translation>
    </message>
    <message>
        <source>Your changes are safe on this laptop and will be sent later.</source>
        <translation>Ваши изменения сохранены на этом ноутбуке и будут отправлены позднее.</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>Не удалось прочитать или записать файл данных.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart Muster and tell your administrator.</source>
        <translation>Повторите попытку. Если это случится снова, перезапустите Muster и сообщите администратору.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation>Освободите место и сохраните снова.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Файл поврежден.</translation>
    </message>
    <message>
        <source>What was already sent is safe at the centre. The file was not changed.</source>
        <translation>Все уже отправленное сохранено в центре. Файл не был изменен.</translation>
    </message>
    <message>
        <source>Do not delete anything. Make a copy of the folder and tell your administrator.</source>
        <translation>Ничего не удаляйте. Сделайте копию папки и сообщите администратору.</translation>
    </message>
    <message>
        <source>This passphrase does not open the data.</source>
        <translation>Эта парольная фраза не открывает данные.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again. You can try as often as you like.</source>
        <translation>Проверьте Caps Lock и раскладку клавиатуры, затем введите фразу снова. Число попыток не ограничено.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so it refuses to open your data.</source>
        <translation>Эта установка не поддерживает шифрование и поэтому отказывается открывать ваши данные.</translation>
    </message>
    <message>
        <source>Install Muster again.</source>
        <translation>Установите Muster заново.</translation>
    </message>
    <message>
        <source>Another window or program has this data open.</source>
        <translation>Эти данные открыты в другом окне или другой программе.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Закройте другое окно или программу и повторите попытку.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Не удалось прочитать или записать файл.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may use it, then try again.</source>
        <translation>Проверьте, что он на месте и что у вас есть к нему доступ, затем повторите попытку.</translation>
    </message>
    <message>
        <source>The centre cannot be reached.</source>
        <translation>Центр недоступен.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: you can go on working.</source>
        <translation>Никаких действий не требуется: можно продолжать работу.</translation>
    </message>
    <message>
        <source>Something answered, but it is not the centre this laptop knows. Nothing was sent.</source>
        <translation>Ответ получен, но не от того центра, который известен этому ноутбуку. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Tell your administrator before you try another network.</source>
        <translation>Сообщите администратору, прежде чем пробовать другую сеть.</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>В этом отказано.</translation>
    </message>
    <message>
        <source>Ask your administrator whether this laptop is still a member.</source>
        <translation>Узнайте у администратора, числится ли еще этот ноутбук среди участников.</translation>
    </message>
    <message>
        <source>What was received could not be understood.</source>
        <translation>Полученные данные не удалось распознать.</translation>
    </message>
    <message>
        <source>Check that the file is the right one, or that Muster is up to date on both sides.</source>
        <translation>Проверьте, тот ли это файл и обновлена ли программа Muster с обеих сторон.</translation>
    </message>
    <message>
        <source>This is larger than a limit allows.</source>
        <translation>Размер превышает допустимый предел.</translation>
    </message>
    <message>
        <source>Divide it into smaller parts.</source>
        <translation>Разделите на меньшие части.</translation>
    </message>
    <message>
        <source>A signature or a key does not fit.</source>
        <translation>Подпись или ключ не соответствует.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Сообщите администратору.</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>Здесь этого нет.</translation>
    </message>
    <message>
        <source>It may not have arrived yet: sync, then look again.</source>
        <translation>Возможно, данные еще не поступили: выполните синхронизацию и проверьте снова.</translation>
    </message>
    <message>
        <source>This cannot be done as it was typed.</source>
        <translation>Это невозможно выполнить в том виде, как введено.</translation>
    </message>
    <message>
        <source>Check what you typed, and that this laptop may hold such records.</source>
        <translation>Проверьте введенное и то, может ли этот ноутбук хранить такие записи.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Остановлено по вашему запросу.</translation>
    </message>
    <message>
        <source>Your role may not write this.</source>
        <translation>Ваша роль не дает права записи.</translation>
    </message>
    <message>
        <source>Ask somebody whose role may, or your administrator for that role.</source>
        <translation>Обратитесь к тому, чья роль это позволяет, или запросите эту роль у администратора.</translation>
    </message>
    <message>
        <source>The records of this laptop are missing, empty or damaged. The passphrase is right.</source>
        <translation>Данные этого ноутбука отсутствуют, пусты или повреждены. Парольная фраза верна.</translation>
    </message>
    <message>
        <source>Nothing has been overwritten. What was already sent is safe at the centre.</source>
        <translation>Ничего не перезаписано. Всё уже отправленное сохранно в центре.</translation>
    </message>
    <message>
        <source>Make a copy of the folder. If there is a newer muster.db, put it back; otherwise fetch everything again.</source>
        <translation>Сделайте копию папки. Если есть более новый muster.db, верните его на место; иначе загрузите всё заново.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>An older file lies where this laptop&apos;s records were: %n change(s) saved here are not in it. What had been sent comes back from the centre. If you have a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>На месте записей этого ноутбука лежит более старый файл: в нём нет %n изменения, сохранённого здесь. Всё отправленное вернётся из центра. Если у вас есть более новый muster.db, закройте Muster и верните его на место.</numerusform>
            <numerusform>На месте записей этого ноутбука лежит более старый файл: в нём нет %n изменений, сохранённых здесь. Всё отправленное вернётся из центра. Если у вас есть более новый muster.db, закройте Muster и верните его на место.</numerusform>
            <numerusform>На месте записей этого ноутбука лежит более старый файл: в нём нет %n изменений, сохранённых здесь. Всё отправленное вернётся из центра. Если у вас есть более новый muster.db, закройте Muster и верните его на место.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Everything can be read, nothing can be saved. Make room, then lock Muster and open it again.</source>
        <translation>Диск заполнен. Всё можно читать, сохранить ничего нельзя. Освободите место, затем заблокируйте Muster и откройте его снова.</translation>
    </message>
    <message>
        <source>The disk is full. A reserve has been given up, so that a little can still be saved. Make room soon.</source>
        <translation>Диск заполнен. Освобождён резерв, чтобы ещё немного можно было сохранить. Скорее освободите место.</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1; the centre&apos;s said %2 when it was last reached. Set the clock: what is saved now carries a wrong time.</source>
        <translation>Часы этого ноутбука показывают %1; часы центра при последней связи показывали %2. Установите часы: то, что сохраняется сейчас, получает неверное время.</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1, which is before Muster was made. Set the clock: what is saved now carries a wrong time.</source>
        <translation>Часы этого ноутбука показывают %1, а тогда Muster ещё не было. Установите часы: то, что сохраняется сейчас, получает неверное время.</translation>
    </message>
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>Кое-что из показанного здесь не следовало из записанного. Это исправлено.</translation>
    </message>
</context>
<context>
    <name>Headcount</name>
    <message>
        <source>Crisis</source>
        <translation>Кризис</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Учебная тревога</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Сверено</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>Секторы</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Категории персонала</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>С членами семьи</translation>
    </message>
    <message>
        <source>With visitors</source>
        <translation>С посетителями</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Приказал</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Приказано в</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>Список по состоянию на</translation>
    </message>
    <message>
        <source>Missing after</source>
        <translation>Считается пропавшим через</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Закрыто в</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>Проверки наличия персонала</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Проверка наличия персонала</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Набранный на международной основе</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Набранный на местной основе</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Подрядчик</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Учитывается как</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Last known place</source>
        <translation>Последнее известное место</translation>
    </message>
    <message>
        <source>Persons to account for</source>
        <translation>Люди для проверки наличия</translation>
    </message>
    <message>
        <source>Person to account for</source>
        <translation>Человек для проверки наличия</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <source>Out of the area</source>
        <translation>Вне района</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>В безопасности</translation>
    </message>
    <message>
        <source>Safe, needs help</source>
        <translation>В безопасности, нужна помощь</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Еще не пытались</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation>Пытались, нет ответа</translation>
    </message>
    <message>
        <source>Sheltering</source>
        <translation>В укрытии</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Ранен</translation>
    </message>
    <message>
        <source>Trapped</source>
        <translation>Заблокирован</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Задержан</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>Похищен</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Пропал без вести</translation>
    </message>
    <message>
        <source>Reported dead, unconfirmed</source>
        <translation>Сообщено о гибели, не подтверждено</translation>
    </message>
    <message>
        <source>Dead, confirmed</source>
        <translation>Погиб, подтверждено</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Сам человек</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Уполномоченный по сектору</translation>
    </message>
    <message>
        <source>Security focal point</source>
        <translation>Координатор по вопросам безопасности</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>Радиопост</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Текстовое сообщение</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Проходная</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Больница</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>Принимающие власти</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Штаб-квартира</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Радио</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Бумажный лист</translation>
    </message>
    <message>
        <source>Medical help</source>
        <translation>Медицинская помощь</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Временное жилье</translation>
    </message>
    <message>
        <source>Food or water</source>
        <translation>Еда или вода</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>Психосоциальная поддержка</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>3 Routine</source>
        <translation>3 Обычно</translation>
    </message>
    <message>
        <source>2 Urgent</source>
        <translation>2 Срочно</translation>
    </message>
    <message>
        <source>1 Life-saving</source>
        <translation>1 Спасение жизни</translation>
    </message>
    <message>
        <source>Person not on the list</source>
        <translation>Человек не из списка</translation>
    </message>
    <message>
        <source>Their organization</source>
        <translation>Организация человека</translation>
    </message>
    <message>
        <source>Their description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>True at</source>
        <translation>Верно на</translation>
    </message>
    <message>
        <source>Learned at</source>
        <translation>Узнали в</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Сообщил</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Spoke to or saw the person</source>
        <translation>Говорил с человеком или видел его</translation>
    </message>
    <message>
        <source>Reason for overriding what was known</source>
        <translation>Почему отменяются прежние сведения</translation>
    </message>
    <message>
        <source>Confirms the report</source>
        <translation>Подтверждает донесение</translation>
    </message>
    <message>
        <source>Second person who confirms a death</source>
        <translation>Второй человек, подтверждающий смерть</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Priority of the needs</source>
        <translation>Приоритет потребностей</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Донесения о состоянии</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Донесение о состоянии</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>Многоугольник (GeoJSON)</translation>
    </message>
    <message>
        <source>Wardens alerted at</source>
        <translation>Уполномоченные по секторам оповещены в</translation>
    </message>
    <message>
        <source>First report sent at</source>
        <translation>Первое донесение отправлено в</translation>
    </message>
    <message>
        <source>Reconciled at</source>
        <translation>Сверено в</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>The staff list</source>
        <translation>Список персонала</translation>
    </message>
    <message>
        <source>A travel request</source>
        <translation>Заявка на поездку</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>Передвижение</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Добавлено вручную</translation>
    </message>
    <message>
        <source>On the list from</source>
        <translation>Откуда в списке</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>Родственники извещены</translation>
    </message>
    <message>
        <source>No needs</source>
        <translation>Нет потребностей</translation>
    </message>
</context>
<context>
    <name>HostLiaison</name>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Request for protection</source>
        <translation>Запрос защиты</translation>
    </message>
    <message>
        <source>Request for escort</source>
        <translation>Запрос сопровождения</translation>
    </message>
    <message>
        <source>Request for investigation</source>
        <translation>Запрос расследования</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Вербальная нота</translation>
    </message>
    <message>
        <source>Access to a detainee</source>
        <translation>Доступ к задержанному</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Threat information</source>
        <translation>Сведения об угрозе</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Удовлетворено</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Удовлетворено частично</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Дальнейшие действия</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Вид вопроса</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Собеседник</translation>
    </message>
    <message>
        <source>Counterpart&apos;s phone</source>
        <translation>Телефон собеседника</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Отправлено в</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Ответ дан в</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Срок дальнейших действий</translation>
    </message>
    <message>
        <source>Agreement valid until</source>
        <translation>Соглашение действует до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Host-country items</source>
        <translation>Вопросы к принимающей стране</translation>
    </message>
    <message>
        <source>Host-country item</source>
        <translation>Вопрос к принимающей стране</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошая</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Ограниченная</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Плохая</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Police response</source>
        <translation>Время реагирования полиции</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Полиция</translation>
    </message>
    <message>
        <source>Bomb disposal</source>
        <translation>Обезвреживание бомб</translation>
    </message>
    <message>
        <source>Fire brigade</source>
        <translation>Пожарная служба</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Больница</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Суды</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надежность</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Пересмотрено</translation>
    </message>
    <message>
        <source>Host-country capabilities</source>
        <translation>Возможности принимающей страны</translation>
    </message>
    <message>
        <source>Host-country capability</source>
        <translation>Возможности принимающей страны</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Aid Worker Security Database</source>
        <translation>Aid Worker Security Database (база данных о безопасности гуманитарных работников)</translation>
    </message>
    <message>
        <source>CSV exported by Muster</source>
        <translation>CSV, экспортированный из Muster</translation>
    </message>
    <message>
        <source>UN system staff by duty station</source>
        <translation>Сотрудники системы ООН по местам службы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Joined with an earlier row</source>
        <translation>Объединена с предыдущей строкой</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Уже имеется</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Quotes do not fit</source>
        <translation>Кавычки не согласованы</translation>
    </message>
    <message>
        <source>More or fewer cells than headings</source>
        <translation>Число ячеек не равно числу заголовков</translation>
    </message>
    <message>
        <source>Nothing to recognize the row by</source>
        <translation>Нет данных, по которым можно опознать строку</translation>
    </message>
    <message>
        <source>Same reference as line %1</source>
        <translation>Та же ссылка, что в строке %1</translation>
    </message>
    <message>
        <source>%1: differs from the earlier line (%2)</source>
        <translation>%1: отличается от предыдущей строки (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is no value; kept in the notes</source>
        <translation>%1: %2 не является значением; сохранено в примечаниях</translation>
    </message>
    <message>
        <source>%1: the date is kept as far as it exists (%2)</source>
        <translation>%1: дата сохранена в той части, в какой она существует (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is no position that can be believed; left empty</source>
        <translation>%1: %2 не является достоверным местоположением; оставлено пустым</translation>
    </message>
    <message>
        <source>%1: the parts do not add up to %2; both are kept</source>
        <translation>%1: сумма частей не равна %2; сохранено и то и другое</translation>
    </message>
    <message>
        <source>%1: missing or out of bounds (%2)</source>
        <translation>%1: отсутствует или вне допустимых пределов (%2)</translation>
    </message>
    <message>
        <source>%1: different here since it was imported; left as it is</source>
        <translation>%1: после импорта здесь изменено; оставлено как есть</translation>
    </message>
    <message>
        <source>Deleted here; left deleted</source>
        <translation>Здесь удалена; оставлена удаленной</translation>
    </message>
    <message>
        <source>%2 is not held on this laptop; goes where new records go</source>
        <translation>%2 не хранится на этом ноутбуке; помещается туда же, куда новые записи</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Flash</source>
        <translation>Экстренное</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Первоначальное</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полное</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Итоговое</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>Вооруженный конфликт</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Терроризм</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Преступность</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>Гражданские беспорядки</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>Вмешательство</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>Несанкционированное проникновение</translation>
    </message>
    <message>
        <source>Natural hazard</source>
        <translation>Природная опасность</translation>
    </message>
    <message>
        <source>Human-made hazard</source>
        <translation>Техногенная опасность</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Техника безопасности</translation>
    </message>
    <message>
        <source>Medical and other</source>
        <translation>Медицинские и прочие</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Small arms</source>
        <translation>Стрелковое оружие</translation>
    </message>
    <message>
        <source>Heavy weapon</source>
        <translation>Тяжелое оружие</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>Холодное оружие</translation>
    </message>
    <message>
        <source>Bodily force</source>
        <translation>Физическая сила</translation>
    </message>
    <message>
        <source>Explosive</source>
        <translation>Взрывчатое вещество</translation>
    </message>
    <message>
        <source>Aerial bombardment</source>
        <translation>Бомбардировка с воздуха</translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation>Артиллерийский обстрел</translation>
    </message>
    <message>
        <source>Landmine or unexploded ordnance</source>
        <translation>Наземная мина или неразорвавшийся боеприпас</translation>
    </message>
    <message>
        <source>Roadside explosive device</source>
        <translation>Придорожное взрывное устройство</translation>
    </message>
    <message>
        <source>Vehicle-borne explosive device</source>
        <translation>Взрывное устройство в транспортном средстве</translation>
    </message>
    <message>
        <source>Body-borne explosive device</source>
        <translation>Носимое на теле взрывное устройство</translation>
    </message>
    <message>
        <source>Complex attack</source>
        <translation>Комплексное нападение</translation>
    </message>
    <message>
        <source>Kidnapping</source>
        <translation>Похищение</translation>
    </message>
    <message>
        <source>Kidnapping with killing</source>
        <translation>Похищение с убийством</translation>
    </message>
    <message>
        <source>Rape or serious sexual assault</source>
        <translation>Изнасилование или тяжкое сексуальное насилие</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Пожар</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Транспортное средство</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Беспилотный летательный аппарат</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>Кибератака</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Ambush on the road</source>
        <translation>Засада на дороге</translation>
    </message>
    <message>
        <source>Raid on a site</source>
        <translation>Налет на объект</translation>
    </message>
    <message>
        <source>Attack on an individual</source>
        <translation>Нападение на отдельное лицо</translation>
    </message>
    <message>
        <source>Crowd or mob violence</source>
        <translation>Насилие со стороны толпы</translation>
    </message>
    <message>
        <source>Combat or crossfire</source>
        <translation>Боевые действия или перекрестный огонь</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Задержание</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Дорога</translation>
    </message>
    <message>
        <source>Office or compound</source>
        <translation>Офис или комплекс</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Жилье</translation>
    </message>
    <message>
        <source>Project site</source>
        <translation>Объект проекта</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>Общественное место</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Контрольно-пропускной пункт</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Аэропорт</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Место содержания под стражей</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В Интернете</translation>
    </message>
    <message>
        <source>None: for awareness</source>
        <translation>Нет: для сведения</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Косвенные</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Прямые</translation>
    </message>
    <message>
        <source>1 Minor</source>
        <translation>1 Незначительная</translation>
    </message>
    <message>
        <source>2 Limited</source>
        <translation>2 Ограниченная</translation>
    </message>
    <message>
        <source>3 Moderate</source>
        <translation>3 Умеренная</translation>
    </message>
    <message>
        <source>4 Severe</source>
        <translation>4 Тяжелая</translation>
    </message>
    <message>
        <source>5 Critical</source>
        <translation>5 Критическая</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Донесение</translation>
    </message>
    <message>
        <source>Date of occurrence</source>
        <translation>Дата инцидента</translation>
    </message>
    <message>
        <source>Exact time</source>
        <translation>Точное время</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Известно с</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Использованное средство</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>Impact on the United Nations</source>
        <translation>Последствия для Организации Объединенных Наций</translation>
    </message>
    <message>
        <source>United Nations targeted</source>
        <translation>Целью была Организация Объединенных Наций</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Вид места</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Описание событий</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>Принятые меры</translation>
    </message>
    <message>
        <source>Affected: United Nations</source>
        <translation>Пострадавшие: Организация Объединенных Наций</translation>
    </message>
    <message>
        <source>Affected: international NGO</source>
        <translation>Пострадавшие: международная НПО</translation>
    </message>
    <message>
        <source>Affected: local NGO, national Red Cross or Red Crescent</source>
        <translation>Пострадавшие: местная НПО, национальное общество Красного Креста или Красного Полумесяца</translation>
    </message>
    <message>
        <source>Affected: ICRC</source>
        <translation>Пострадавшие: МККК</translation>
    </message>
    <message>
        <source>Affected: IFRC</source>
        <translation>Пострадавшие: МФОКК</translation>
    </message>
    <message>
        <source>Affected: other</source>
        <translation>Пострадавшие: прочие</translation>
    </message>
    <message>
        <source>Nationals killed</source>
        <translation>Убито граждан страны</translation>
    </message>
    <message>
        <source>Nationals wounded</source>
        <translation>Ранено граждан страны</translation>
    </message>
    <message>
        <source>Nationals kidnapped</source>
        <translation>Похищено граждан страны</translation>
    </message>
    <message>
        <source>Internationals killed</source>
        <translation>Убито иностранцев</translation>
    </message>
    <message>
        <source>Internationals wounded</source>
        <translation>Ранено иностранцев</translation>
    </message>
    <message>
        <source>Internationals kidnapped</source>
        <translation>Похищено иностранцев</translation>
    </message>
    <message>
        <source>People killed</source>
        <translation>Всего убито</translation>
    </message>
    <message>
        <source>People wounded</source>
        <translation>Всего ранено</translation>
    </message>
    <message>
        <source>People kidnapped</source>
        <translation>Всего похищено</translation>
    </message>
    <message>
        <source>Affected: male</source>
        <translation>Пострадавшие: мужчины</translation>
    </message>
    <message>
        <source>Affected: female</source>
        <translation>Пострадавшие: женщины</translation>
    </message>
    <message>
        <source>Affected: sex unknown</source>
        <translation>Пострадавшие: пол неизвестен</translation>
    </message>
    <message>
        <source>Host authorities notified</source>
        <translation>Власти принимающей страны уведомлены</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Ссылка на источник</translation>
    </message>
    <message>
        <source>Notes of the import</source>
        <translation>Примечания к импорту</translation>
    </message>
    <message>
        <source>Nationals affected</source>
        <translation>Пострадало граждан страны</translation>
    </message>
    <message>
        <source>Internationals affected</source>
        <translation>Пострадало иностранцев</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Всего пострадало</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>United Nations personnel dead</source>
        <translation>Персонал ООН: погибшие</translation>
    </message>
    <message>
        <source>United Nations personnel injured</source>
        <translation>Персонал ООН: раненые</translation>
    </message>
    <message>
        <source>United Nations personnel missing</source>
        <translation>Персонал ООН: пропавшие</translation>
    </message>
    <message>
        <source>Area safe</source>
        <translation>Район безопасен</translation>
    </message>
    <message>
        <source>Severity, first estimate</source>
        <translation>Тяжесть, первая оценка</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Кто звонил</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Перезвонить по номеру</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Получил</translation>
    </message>
    <message>
        <source>Sent to the Designated Official at</source>
        <translation>Отправлено уполномоченному лицу в</translation>
    </message>
    <message>
        <source>Sent to the desk at</source>
        <translation>Отправлено в отдел в</translation>
    </message>
    <message>
        <source>Flash reports</source>
        <translation>Экстренные донесения</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>Экстренное донесение</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Neither or not stated</source>
        <translation>Ни то ни другое или не указано</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>До 18</translation>
    </message>
    <message>
        <source>18 to 29</source>
        <translation>От 18 до 29</translation>
    </message>
    <message>
        <source>30 to 44</source>
        <translation>От 30 до 44</translation>
    </message>
    <message>
        <source>45 to 59</source>
        <translation>От 45 до 59</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 и старше</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Набранный на международной основе</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Набранный на местной основе</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Подрядчик</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Uniformed</source>
        <translation>В форме</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>НПО</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Получатель помощи</translation>
    </message>
    <message>
        <source>Member of the public</source>
        <translation>Посторонний</translation>
    </message>
    <message>
        <source>Unharmed</source>
        <translation>Не пострадал</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Получал угрозы</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Потрясение</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Освобожден</translation>
    </message>
    <message>
        <source>Minor injury</source>
        <translation>Легкое ранение</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Задержан</translation>
    </message>
    <message>
        <source>Serious injury</source>
        <translation>Тяжелое ранение</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Пропал без вести</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>Похищен</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Сексуальное насилие</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Погиб</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Personnel category</source>
        <translation>Категория персонала</translation>
    </message>
    <message>
        <source>Outcome when first recorded</source>
        <translation>Исход при первой записи</translation>
    </message>
    <message>
        <source>Identity known to the case handlers only</source>
        <translation>Личность известна только ведущим дело</translation>
    </message>
    <message>
        <source>Personnel record</source>
        <translation>Карточка человека</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>На службе</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>Родственники извещены</translation>
    </message>
    <message>
        <source>Next of kin informed at</source>
        <translation>Родственники извещены в</translation>
    </message>
    <message>
        <source>Next of kin informed by</source>
        <translation>Родственников известил</translation>
    </message>
    <message>
        <source>Medical file: where it is kept</source>
        <translation>Медицинское дело: где хранится</translation>
    </message>
    <message>
        <source>Agrees to be contacted by a counsellor</source>
        <translation>Согласен на обращение консультанта</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Ближайший родственник</translation>
    </message>
    <message>
        <source>Affected persons</source>
        <translation>Пострадавшие</translation>
    </message>
    <message>
        <source>Affected person</source>
        <translation>Пострадавший</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Later outcomes</source>
        <translation>Последующие исходы</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Последующий исход</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Здание</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Воздушное судно</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Лодка</translation>
    </message>
    <message>
        <source>Communications equipment</source>
        <translation>Средства связи</translation>
    </message>
    <message>
        <source>Computers or data</source>
        <translation>Компьютеры или данные</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Goods or supplies</source>
        <translation>Товары или припасы</translation>
    </message>
    <message>
        <source>Personal effects</source>
        <translation>Личные вещи</translation>
    </message>
    <message>
        <source>Weapon or ammunition</source>
        <translation>Оружие или боеприпасы</translation>
    </message>
    <message>
        <source>Documents or passes</source>
        <translation>Документы или пропуска</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Minor damage</source>
        <translation>Незначительный ущерб</translation>
    </message>
    <message>
        <source>Major damage</source>
        <translation>Значительный ущерб</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Украдено</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Уничтожено</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>Вид имущества</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Ущерб</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Имущество</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Имущество</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Организация Объединенных Наций</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>Международная НПО</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>Национальная НПО</translation>
    </message>
    <message>
        <source>ICRC</source>
        <translation>МККК</translation>
    </message>
    <message>
        <source>IFRC or national society</source>
        <translation>МФКК или национальное общество</translation>
    </message>
    <message>
        <source>Name, when it is not in the list</source>
        <translation>Имя, если нет в списке</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Вид организации</translation>
    </message>
    <message>
        <source>Affected organizations</source>
        <translation>Затронутые организации</translation>
    </message>
    <message>
        <source>Affected organization</source>
        <translation>Затронутая организация</translation>
    </message>
    <message>
        <source>Casualty update</source>
        <translation>Сведения о пострадавших</translation>
    </message>
    <message>
        <source>New information</source>
        <translation>Новые сведения</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Дальнейшие действия</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Расследование</translation>
    </message>
    <message>
        <source>Kind of addendum</source>
        <translation>Вид добавления</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Добавления</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Добавление</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Политический</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Экономические</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Личный</translation>
    </message>
    <message>
        <source>Incidental</source>
        <translation>Случайный</translation>
    </message>
    <message>
        <source>State force</source>
        <translation>Государственные силы</translation>
    </message>
    <message>
        <source>Non-State armed group</source>
        <translation>Негосударственная вооруженная группа</translation>
    </message>
    <message>
        <source>Terrorist organization</source>
        <translation>Террористическая организация</translation>
    </message>
    <message>
        <source>Criminals</source>
        <translation>Преступники</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Толпа</translation>
    </message>
    <message>
        <source>Staff member or insider</source>
        <translation>Сотрудник или свой человек</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>Принимающие власти</translation>
    </message>
    <message>
        <source>INSO</source>
        <translation>INSO</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Средства информации</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: полностью надежен</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: обычно надежен</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: довольно надежен</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: обычно ненадежен</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: ненадежен</translation>
    </message>
    <message>
        <source>F: cannot be judged</source>
        <translation>F: судить нельзя</translation>
    </message>
    <message>
        <source>1: confirmed by others</source>
        <translation>1: подтверждено другими</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2: вероятно верно</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3: возможно верно</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4: сомнительно</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5: маловероятно</translation>
    </message>
    <message>
        <source>6: cannot be judged</source>
        <translation>6: судить нельзя</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Приостановление</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Эвакуация</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Не передается</translation>
    </message>
    <message>
        <source>Shared without details</source>
        <translation>Передается без подробностей</translation>
    </message>
    <message>
        <source>Shared in full</source>
        <translation>Передается полностью</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Возобновлено</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>Переклассифицирован</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Опровергнуто</translation>
    </message>
    <message>
        <source>Lasted until</source>
        <translation>Продолжалось до</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Place in the gazetteer</source>
        <translation>Место в справочнике</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Подкатегория</translation>
    </message>
    <message>
        <source>Secondary categories, at most 3</source>
        <translation>Дополнительные категории, не более 3</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Мотив</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>Известный источник угрозы</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Вид исполнителя</translation>
    </message>
    <message>
        <source>Actor: reliability</source>
        <translation>Исполнитель: надежность</translation>
    </message>
    <message>
        <source>Actor: credibility</source>
        <translation>Исполнитель: достоверность</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Вид источника</translation>
    </message>
    <message>
        <source>Source: reliability</source>
        <translation>Источник: надежность</translation>
    </message>
    <message>
        <source>Source: credibility</source>
        <translation>Источник: достоверность</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Открытый источник</translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation>Номер в полиции</translation>
    </message>
    <message>
        <source>Impact on people</source>
        <translation>Последствия для людей</translation>
    </message>
    <message>
        <source>Impact on assets</source>
        <translation>Последствия для имущества</translation>
    </message>
    <message>
        <source>Impact on operations</source>
        <translation>Последствия для деятельности</translation>
    </message>
    <message>
        <source>Operations affected by</source>
        <translation>Деятельность затронута</translation>
    </message>
    <message>
        <source>Operations affected for</source>
        <translation>Деятельность затронута в течение</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Передвижение</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Заявка на поездку</translation>
    </message>
    <message>
        <source>Risk event of the SRM assessment</source>
        <translation>Рисковое событие оценки</translation>
    </message>
    <message>
        <source>Critical incident (stress support)</source>
        <translation>Критический инцидент (поддержка при стрессе)</translation>
    </message>
    <message>
        <source>Saving Lives Together</source>
        <translation>Saving Lives Together</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>Состояние дела</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыто (дата)</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Дубликат записи</translation>
    </message>
    <message>
        <source>Related incident</source>
        <translation>Связанный инцидент</translation>
    </message>
    <message>
        <source>Grade of the actor&apos;s identification</source>
        <translation>Оценка установления исполнителя</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>Оценка источника</translation>
    </message>
    <message>
        <source>Case handlers</source>
        <translation>Ведущие дело</translation>
    </message>
    <message>
        <source>Case closed on</source>
        <translation>Дело закрыто (дата)</translation>
    </message>
    <message>
        <source>Sealed identities</source>
        <translation>Скрытые личности</translation>
    </message>
    <message>
        <source>Sealed identity</source>
        <translation>Скрытая личность</translation>
    </message>
    <message>
        <source>Exact end</source>
        <translation>Точное время окончания</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Последствия</translation>
    </message>
    <message>
        <source>Effect on operations</source>
        <translation>Влияние на деятельность</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Кризис</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Что не получилось</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Roles of the participants</source>
        <translation>Роли участников</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>After-action reviews</source>
        <translation>Разборы действий</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Разбор действий</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутренний</translation>
    </message>
    <message>
        <source>All UNSMS organizations</source>
        <translation>Все организации системы безопасности</translation>
    </message>
    <message>
        <source>Partners too</source>
        <translation>И партнеры</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Где применимо</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Выведено из употребления</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Legislative mandate</source>
        <translation>Мандат директивного органа</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Циркуляр</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Symbol or number</source>
        <translation>Условное обозначение или номер</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>Документ: где хранится</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Отозвано (дата)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Policy library</source>
        <translation>Библиотека политик</translation>
    </message>
    <message>
        <source>Policy document</source>
        <translation>Программный документ</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Читатель</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Прочитано в</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Подтверждения прочтения</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Подтверждение прочтения</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Без ограничений</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциально</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Строго конфиденциально</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Гриф</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Premises and homes</source>
        <translation>Помещения и жилье</translation>
    </message>
    <message>
        <source>Plans and exercises</source>
        <translation>Планы и учения</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Кризис</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Wardens and communications</source>
        <translation>Уполномоченные по секторам и связь</translation>
    </message>
    <message>
        <source>Travel and movements</source>
        <translation>Поездки и передвижения</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Stress support</source>
        <translation>Поддержка при стрессе</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Авиация</translation>
    </message>
    <message>
        <source>Budget and surge</source>
        <translation>Бюджет и усиление</translation>
    </message>
    <message>
        <source>Advisories and directory</source>
        <translation>Рекомендации и справочник</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>Принимающая страна</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>Подотчетность</translation>
    </message>
    <message>
        <source>Lessons and policy</source>
        <translation>Уроки и политика</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Справочные данные</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Прервана</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>Критичность программы</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>Результат программы</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Плановое начало</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Плановое окончание</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Humanitarian notification made</source>
        <translation>Гуманитарное уведомление сделано</translation>
    </message>
    <message>
        <source>Reference of the notification</source>
        <translation>Номер уведомления</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Документы: где хранятся</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Плановое время</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Выезды</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Host forces</source>
        <translation>Силы принимающей страны</translation>
    </message>
    <message>
        <source>United Nations force</source>
        <translation>Силы ООН</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>From: position</source>
        <translation>Откуда: координаты</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>To: position</source>
        <translation>Куда: координаты</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Плановое отправление</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>Плановое прибытие</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>Убыл в</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Прибыл в</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Tracking room</source>
        <translation>Пост слежения</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Check points</source>
        <translation>Контрольные точки</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Бронированный</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Трекер</translation>
    </message>
    <message>
        <source>HF call sign</source>
        <translation>Позывной КВ</translation>
    </message>
    <message>
        <source>VHF call sign</source>
        <translation>Позывной УКВ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Позывной</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Член команды</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Передается</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>Радиопост</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Открыто в</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Закрыто в</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Передано кому</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Передано в</translation>
    </message>
    <message>
        <source>Contact confirmed by the next room at</source>
        <translation>Связь подтверждена следующим постом в</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Проверка каждые</translation>
    </message>
    <message>
        <source>Tracking sheets</source>
        <translation>Листы слежения</translation>
    </message>
    <message>
        <source>Tracking sheet</source>
        <translation>Лист слежения</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>Радиостанция КВ</translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation>Радиостанция УКВ</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Спутниковый телефон</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Текстовое сообщение</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Одометр</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Все в порядке</translation>
    </message>
    <message>
        <source>Next check-in expected at</source>
        <translation>Следующий доклад ожидается в</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Доклады с маршрута</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Доклад с маршрута</translation>
    </message>
    <message>
        <source>Security risk management</source>
        <translation>Управление рисками в области безопасности</translation>
    </message>
    <message>
        <source>Ad hoc security risk management</source>
        <translation>Разовое управление рисками в области безопасности</translation>
    </message>
    <message>
        <source>Concept of operations</source>
        <translation>Концепция операций</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Круг ведения</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Documents there are</source>
        <translation>Имеющиеся документы</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Кризис</translation>
    </message>
    <message>
        <source>Actual time</source>
        <translation>Фактическое время</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Internationally recruited staff</source>
        <translation>Сотрудник, набранный на международной основе</translation>
    </message>
    <message>
        <source>Locally recruited staff</source>
        <translation>Сотрудник, набранный на местной основе</translation>
    </message>
    <message>
        <source>National professional officer</source>
        <translation>Национальный сотрудник-специалист</translation>
    </message>
    <message>
        <source>International UN Volunteer</source>
        <translation>Международный доброволец ООН</translation>
    </message>
    <message>
        <source>National UN Volunteer</source>
        <translation>Национальный доброволец ООН</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Консультант</translation>
    </message>
    <message>
        <source>Individual contractor</source>
        <translation>Индивидуальный подрядчик</translation>
    </message>
    <message>
        <source>Military observer</source>
        <translation>Военный наблюдатель</translation>
    </message>
    <message>
        <source>UN police</source>
        <translation>Полиция ООН</translation>
    </message>
    <message>
        <source>Government-provided personnel</source>
        <translation>Персонал, предоставляемый правительствами</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Стажер</translation>
    </message>
    <message>
        <source>Official visitor</source>
        <translation>Официальный посетитель</translation>
    </message>
    <message>
        <source>Junior professional officer</source>
        <translation>Младший сотрудник-специалист</translation>
    </message>
    <message>
        <source>Critical, last out</source>
        <translation>Критически важный, убывает последним</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>Non-essential</source>
        <translation>Неосновной</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Прекращение службы</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>В отпуске</translation>
    </message>
    <message>
        <source>On mission</source>
        <translation>В командировке</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>На службе</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Смерть</translation>
    </message>
    <message>
        <source>Index number</source>
        <translation>Личный номер</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>Имя в оригинальном написании</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Nationality (ISO 3166)</source>
        <translation>Гражданство (ISO 3166)</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>Контракт с</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>Контракт по</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>Критически важный персонал</translation>
    </message>
    <message>
        <source>Radio call sign</source>
        <translation>Радиопозывной</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Dependants declared</source>
        <translation>Члены семьи заявлены</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Член персонала</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>First responder</source>
        <translation>Оказывающий первую помощь</translation>
    </message>
    <message>
        <source>Driver, four-wheel drive</source>
        <translation>Водитель внедорожника</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Радио</translation>
    </message>
    <message>
        <source>Medic</source>
        <translation>Медик</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Подвижность</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Зрение</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Слух</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Беременность</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Другие потребности</translation>
    </message>
    <message>
        <source>O negative</source>
        <translation>O отрицательная</translation>
    </message>
    <message>
        <source>O positive</source>
        <translation>O положительная</translation>
    </message>
    <message>
        <source>A negative</source>
        <translation>A отрицательная</translation>
    </message>
    <message>
        <source>A positive</source>
        <translation>A положительная</translation>
    </message>
    <message>
        <source>B negative</source>
        <translation>B отрицательная</translation>
    </message>
    <message>
        <source>B positive</source>
        <translation>B положительная</translation>
    </message>
    <message>
        <source>AB negative</source>
        <translation>AB отрицательная</translation>
    </message>
    <message>
        <source>AB positive</source>
        <translation>AB положительная</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Other spellings of the name</source>
        <translation>Другие написания имени</translation>
    </message>
    <message>
        <source>Number in the organization</source>
        <translation>Номер в организации</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Other nationalities (ISO 3166)</source>
        <translation>Другие гражданства (ISO 3166)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Жилье</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Why another zone than the home&apos;s</source>
        <translation>Почему не сектор по месту жительства</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Навыки</translation>
    </message>
    <message>
        <source>Assistance needed</source>
        <translation>Необходимая помощь</translation>
    </message>
    <message>
        <source>Note on assistance</source>
        <translation>Примечание о помощи</translation>
    </message>
    <message>
        <source>Agrees that this is kept</source>
        <translation>Согласен на хранение</translation>
    </message>
    <message>
        <source>Blood group (voluntary)</source>
        <translation>Группа крови (добровольно)</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>Паспорт действителен до</translation>
    </message>
    <message>
        <source>Visa valid until</source>
        <translation>Виза действительна до</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Тот же человек, что</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Стационарный телефон</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Спутниковый телефон</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Вид канала</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>Адрес или позывной</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Проверено (дата)</translation>
    </message>
    <message>
        <source>Contact channels</source>
        <translation>Каналы связи</translation>
    </message>
    <message>
        <source>Contact channel</source>
        <translation>Канал связи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Order of notification</source>
        <translation>Порядок извещения</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Ближайший родственник</translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation>Контакты на экстренный случай</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Контакт на экстренный случай</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Супруг</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребенок</translation>
    </message>
    <message>
        <source>Recognized parent</source>
        <translation>Признанный родитель</translation>
    </message>
    <message>
        <source>Other recognized dependant</source>
        <translation>Другой признанный член семьи</translation>
    </message>
    <message>
        <source>Dependant of</source>
        <translation>Чей член семьи</translation>
    </message>
    <message>
        <source>Eligible dependant</source>
        <translation>Имеющий право член семьи</translation>
    </message>
    <message>
        <source>Lives at the duty station</source>
        <translation>Живет в месте службы</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Address of the school</source>
        <translation>Адрес школы</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Члены семьи</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Наблюдалось</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Сам человек</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Уполномоченный по сектору</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Заявка на поездку</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Передвижение</translation>
    </message>
    <message>
        <source>Leave record</source>
        <translation>Учет отпусков</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Проходная</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Abroad: country code (ISO 3166)</source>
        <translation>За границей: код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уровень уверенности</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Местонахождение</translation>
    </message>
    <message>
        <source>Whereabouts entry</source>
        <translation>Запись о местонахождении</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>Список по состоянию на</translation>
    </message>
    <message>
        <source>Persons on the list</source>
        <translation>Людей в списке</translation>
    </message>
    <message>
        <source>Dependants on the list</source>
        <translation>Члены семьи в списке</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Заверил</translation>
    </message>
    <message>
        <source>List certifications</source>
        <translation>Заверения списков</translation>
    </message>
    <message>
        <source>List certification</source>
        <translation>Заверение списка</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Organization in the register</source>
        <translation>Организация в реестре</translation>
    </message>
    <message>
        <source>Agrees that the blood group is kept</source>
        <translation>Согласие на хранение группы крови</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Кризис</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Security plan</source>
        <translation>План обеспечения безопасности</translation>
    </message>
    <message>
        <source>Crisis management plan</source>
        <translation>План кризисного управления</translation>
    </message>
    <message>
        <source>Relocation and evacuation plan</source>
        <translation>План перемещения в безопасный район и эвакуации</translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation>План действий в чрезвычайных ситуациях</translation>
    </message>
    <message>
        <source>Medical evacuation plan</source>
        <translation>План медицинской эвакуации</translation>
    </message>
    <message>
        <source>Communications plan</source>
        <translation>План связи</translation>
    </message>
    <message>
        <source>Building emergency plan</source>
        <translation>План действий при чрезвычайной ситуации в здании</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Area or site</source>
        <translation>Район или объект</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>Основан на оценке</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Список рассылки</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Annexes: where they are kept</source>
        <translation>Приложения: где хранятся</translation>
    </message>
    <message>
        <source>Business continuity plan: where it is kept</source>
        <translation>План обеспечения непрерывности деятельности: где хранится</translation>
    </message>
    <message>
        <source>Updated after the crisis</source>
        <translation>Обновлен после кризиса</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>Пункт сбора</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>Пункт сбора для отправки</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>Безопасное место</translation>
    </message>
    <message>
        <source>Embarkation point</source>
        <translation>Пункт посадки</translation>
    </message>
    <message>
        <source>Landing site</source>
        <translation>Посадочная площадка</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Больница</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Топливо</translation>
    </message>
    <message>
        <source>Border post</source>
        <translation>Пограничный пост</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Убежище</translation>
    </message>
    <message>
        <source>Emergency room</source>
        <translation>Отделение неотложной помощи</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Хирургия</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>Интенсивная терапия</translation>
    </message>
    <message>
        <source>Safe blood</source>
        <translation>Безопасная кровь</translation>
    </message>
    <message>
        <source>Burns unit</source>
        <translation>Ожоговое отделение</translation>
    </message>
    <message>
        <source>Obstetrics</source>
        <translation>Акушерство</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Лучевая диагностика</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Скорая помощь</translation>
    </message>
    <message>
        <source>Air ambulance</source>
        <translation>Санитарная авиация</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Position on the map</source>
        <translation>Координаты на карте</translation>
    </message>
    <message>
        <source>Capacity in persons</source>
        <translation>Вместимость, человек</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Alternative point</source>
        <translation>Запасной пункт</translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Кем проверено</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>Medical services</source>
        <translation>Медицинские услуги</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Как добраться</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>No longer usable</source>
        <translation>Больше не пригоден</translation>
    </message>
    <message>
        <source>Plan points</source>
        <translation>Пункты плана</translation>
    </message>
    <message>
        <source>Plan point</source>
        <translation>Пункт плана</translation>
    </message>
    <message>
        <source>Any vehicle</source>
        <translation>Любой транспорт</translation>
    </message>
    <message>
        <source>Four-wheel drive</source>
        <translation>Полноприводный автомобиль</translation>
    </message>
    <message>
        <source>Armoured vehicle</source>
        <translation>Бронированный автомобиль</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Грузовик</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Лодка</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Пешком</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Starts at the plan point</source>
        <translation>Начинается в пункте плана</translation>
    </message>
    <message>
        <source>Ends at the plan point</source>
        <translation>Заканчивается в пункте плана</translation>
    </message>
    <message>
        <source>Waypoints</source>
        <translation>Промежуточные точки</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Driving time when dry</source>
        <translation>Время в пути по сухой дороге</translation>
    </message>
    <message>
        <source>Driving time when wet</source>
        <translation>Время в пути по мокрой дороге</translation>
    </message>
    <message>
        <source>Vehicle it takes</source>
        <translation>Необходимый транспорт</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Контрольно-пропускные пункты</translation>
    </message>
    <message>
        <source>Gaps in radio and phone coverage</source>
        <translation>Пробелы в покрытии радио- и телефонной связью</translation>
    </message>
    <message>
        <source>Last driven on</source>
        <translation>Последний проезд</translation>
    </message>
    <message>
        <source>Alternative route</source>
        <translation>Запасной маршрут</translation>
    </message>
    <message>
        <source>Track: where it is kept</source>
        <translation>Трек: где хранится</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Транспортное средство</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Воздушное судно</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Спутниковый телефон</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Радиостанция</translation>
    </message>
    <message>
        <source>Stock of food</source>
        <translation>Запас продовольствия</translation>
    </message>
    <message>
        <source>Stock of water</source>
        <translation>Запас воды</translation>
    </message>
    <message>
        <source>Stock of fuel</source>
        <translation>Запас топлива</translation>
    </message>
    <message>
        <source>Medical supplies</source>
        <translation>Медицинские средства</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Seats for passengers</source>
        <translation>Пассажирские места</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Бронированный</translation>
    </message>
    <message>
        <source>Fuel it takes</source>
        <translation>Вид топлива</translation>
    </message>
    <message>
        <source>Range on a full tank</source>
        <translation>Запас хода при полном баке</translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation>Запаса хватит на</translation>
    </message>
    <message>
        <source>Stock is for persons</source>
        <translation>Запас рассчитан на, человек</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Позывной</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступен</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ресурсы</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ресурс</translation>
    </message>
    <message>
        <source>Order of movement</source>
        <translation>Очередность передвижения</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Категории персонала</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>Критически важный персонал</translation>
    </message>
    <message>
        <source>Dependants are in it</source>
        <translation>Включая членов семей</translation>
    </message>
    <message>
        <source>Persons expected</source>
        <translation>Ожидаемое число людей</translation>
    </message>
    <message>
        <source>Gathers at</source>
        <translation>Сбор в</translation>
    </message>
    <message>
        <source>Embarks at</source>
        <translation>Посадка в</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Следует в</translation>
    </message>
    <message>
        <source>Seats set aside</source>
        <translation>Забронированные места</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>Приоритетные группы</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>Приоритетная группа</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Без ограничений</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциально</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Строго конфиденциально</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Член персонала</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Номер экземпляра</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Дата передачи</translation>
    </message>
    <message>
        <source>Returned or destroyed on</source>
        <translation>Дата возврата или уничтожения</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>Выданные экземпляры</translation>
    </message>
    <message>
        <source>Copy handed out</source>
        <translation>Выданный экземпляр</translation>
    </message>
    <message>
        <source>Annexes that name persons: where they are kept</source>
        <translation>Приложения с именами людей: где хранятся</translation>
    </message>
    <message>
        <source>Phones tested on</source>
        <translation>Телефоны проверены (дата)</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation>Разделы плана</translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation>Раздел плана</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>Premises</name>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Комплекс</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Guesthouse</source>
        <translation>Гостевой дом</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Airfield</source>
        <translation>Аэродром</translation>
    </message>
    <message>
        <source>Common premises</source>
        <translation>Общие помещения</translation>
    </message>
    <message>
        <source>Headquarters complex</source>
        <translation>Комплекс штаб-квартиры</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предлагаются</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Заняты</translation>
    </message>
    <message>
        <source>Vacated</source>
        <translation>Освобождены</translation>
    </message>
    <message>
        <source>Standalone</source>
        <translation>Отдельные</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>Совместно с другими</translation>
    </message>
    <message>
        <source>No boundary</source>
        <translation>Без границы</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Забор</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Стена</translation>
    </message>
    <message>
        <source>Barrier that stops vehicles</source>
        <translation>Барьер, останавливающий транспорт</translation>
    </message>
    <message>
        <source>The building itself</source>
        <translation>Само здание</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Смешанная</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Lead organization</source>
        <translation>Ведущая организация</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Owner or landlord</source>
        <translation>Собственник или домовладелец</translation>
    </message>
    <message>
        <source>Lessor</source>
        <translation>Арендодатель</translation>
    </message>
    <message>
        <source>Lease expires on</source>
        <translation>Срок аренды истекает</translation>
    </message>
    <message>
        <source>Standalone or shared</source>
        <translation>Отдельные или совместные</translation>
    </message>
    <message>
        <source>Most persons at a time</source>
        <translation>Наибольшее число людей одновременно</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Число этажей</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Тип конструкции</translation>
    </message>
    <message>
        <source>Stand-off distance: front</source>
        <translation>Защитное расстояние: спереди</translation>
    </message>
    <message>
        <source>Stand-off distance: back</source>
        <translation>Защитное расстояние: сзади</translation>
    </message>
    <message>
        <source>Stand-off distance: left side</source>
        <translation>Защитное расстояние: слева</translation>
    </message>
    <message>
        <source>Stand-off distance: right side</source>
        <translation>Защитное расстояние: справа</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Генератор</translation>
    </message>
    <message>
        <source>Fuel lasts</source>
        <translation>Топлива хватит на</translation>
    </message>
    <message>
        <source>Water lasts</source>
        <translation>Воды хватит на</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Guard force: provider</source>
        <translation>Охрана: поставщик услуг</translation>
    </message>
    <message>
        <source>Guard force: posts</source>
        <translation>Охрана: посты</translation>
    </message>
    <message>
        <source>Guard force: armed</source>
        <translation>Охрана: вооруженная</translation>
    </message>
    <message>
        <source>Guard force: day and night</source>
        <translation>Охрана: круглосуточно</translation>
    </message>
    <message>
        <source>Closes to visitors at (local time)</source>
        <translation>Закрывается для посетителей в (местное время)</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>Фотографии: где хранятся</translation>
    </message>
    <message>
        <source>Plan drawings: where they are kept</source>
        <translation>Планы помещений: где хранятся</translation>
    </message>
    <message>
        <source>Previous survey: date</source>
        <translation>Предыдущее обследование: дата</translation>
    </message>
    <message>
        <source>Previous survey: by</source>
        <translation>Предыдущее обследование: кем проведено</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Previous survey</source>
        <translation>Предыдущее обследование</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Building or wing</source>
        <translation>Здание или крыло</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Этаж</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Visitors a day</source>
        <translation>Посетителей в день</translation>
    </message>
    <message>
        <source>Open to the public</source>
        <translation>Открыто для публики</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Арендаторы</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Арендатор</translation>
    </message>
    <message>
        <source>HMOSS</source>
        <translation>Минимальные оперативные стандарты безопасности для штаб-квартир</translation>
    </message>
    <message>
        <source>MOSS</source>
        <translation>Минимальные оперативные стандарты безопасности</translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation>Меры управления рисками</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>Меры безопасности жилья</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Original document: where it is kept</source>
        <translation>Исходный документ: где хранится</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Requirement sets</source>
        <translation>Наборы требований</translation>
    </message>
    <message>
        <source>Requirement set</source>
        <translation>Набор требований</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Электросвязь</translation>
    </message>
    <message>
        <source>Documentation and structure</source>
        <translation>Документация и структура</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Медицинское обеспечение</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Транспортные средства</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Периметр</translation>
    </message>
    <message>
        <source>Blast protection and structure</source>
        <translation>Взрывозащита и конструкции</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Контроль доступа</translation>
    </message>
    <message>
        <source>Electronic systems</source>
        <translation>Электронные системы</translation>
    </message>
    <message>
        <source>Safety and fire response</source>
        <translation>Безопасность и пожарное реагирование</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>Информационная безопасность</translation>
    </message>
    <message>
        <source>Inspection on site</source>
        <translation>Осмотр на месте</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Собеседование</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>Номер в наборе</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>HMOSS domain</source>
        <translation>Область минимальных оперативных стандартов безопасности для штаб-квартир</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Element of the survey</source>
        <translation>Элемент обследования</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Country-specific requirement</source>
        <translation>Страновое требование</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>Применяется, если</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>Вес (от 1 до 5)</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>Критический пункт</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>Требуемое подтверждение</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>Проверять каждые</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Периодическое</translation>
    </message>
    <message>
        <source>Before occupation</source>
        <translation>Перед занятием помещений</translation>
    </message>
    <message>
        <source>After an attack</source>
        <translation>После нападения</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Самооценка</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующая проверка</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Очень высокий</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Неприемлемый</translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation>Дата обследования</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>Кем проведено обследование</translation>
    </message>
    <message>
        <source>Surveyor on the staff list</source>
        <translation>Проводивший обследование в списке персонала</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>В сопровождении</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>Оценка рисков в области безопасности</translation>
    </message>
    <message>
        <source>Highest residual risk</source>
        <translation>Наивысший остаточный риск</translation>
    </message>
    <message>
        <source>Risk of explosive devices</source>
        <translation>Риск применения взрывных устройств</translation>
    </message>
    <message>
        <source>Elements surveyed</source>
        <translation>Обследованные элементы</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Обследования</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Обследование</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Соблюдено</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Частично соблюдено</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Не соблюдено</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Незначительная</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Значительная</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критическая</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>Закрыто и проверено</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>Закрыто по сообщению</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Photo: where it is kept</source>
        <translation>Фотография: где хранится</translation>
    </message>
    <message>
        <source>Recommended measure</source>
        <translation>Рекомендуемая мера</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Сметная стоимость</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>Ответственный за выполнение</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>Ответственная организация</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>Подтверждение закрытия: где хранится</translation>
    </message>
    <message>
        <source>Result since</source>
        <translation>Результат с тех пор</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Проверено в</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Кем проверено</translation>
    </message>
    <message>
        <source>Risk accepted by</source>
        <translation>Кем принят риск</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Qualified by the certificate</source>
        <translation>Сертификат, подтверждающий квалификацию</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Риск принят</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Secretary-General</source>
        <translation>Генеральный секретарь</translation>
    </message>
    <message>
        <source>Deputy Secretary-General</source>
        <translation>Первый заместитель Генерального секретаря</translation>
    </message>
    <message>
        <source>Under-Secretary-General</source>
        <translation>Заместитель Генерального секретаря</translation>
    </message>
    <message>
        <source>Assistant Secretary-General</source>
        <translation>Помощник Генерального секретаря</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>Уполномоченное должностное лицо</translation>
    </message>
    <message>
        <source>Guest of the highest rank</source>
        <translation>Гость высшего ранга</translation>
    </message>
    <message>
        <source>Other official</source>
        <translation>Другое должностное лицо</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>No close protection</source>
        <translation>Без личной охраны</translation>
    </message>
    <message>
        <source>Liaison only</source>
        <translation>Только связь</translation>
    </message>
    <message>
        <source>Light close protection</source>
        <translation>Облегченная личная охрана</translation>
    </message>
    <message>
        <source>Full close protection</source>
        <translation>Полная личная охрана</translation>
    </message>
    <message>
        <source>Advised to postpone</source>
        <translation>Рекомендовано отложить</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Направлен</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Code name of the principal</source>
        <translation>Кодовое имя охраняемого лица</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Places and events</source>
        <translation>Места и мероприятия</translation>
    </message>
    <message>
        <source>Size of the delegation</source>
        <translation>Размер делегации</translation>
    </message>
    <message>
        <source>Public exposure</source>
        <translation>Публичность</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Получено в</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Получено от</translation>
    </message>
    <message>
        <source>Assessed at</source>
        <translation>Оценено в</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Оценка риска</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Host police confirmed</source>
        <translation>Полиция принимающей страны подтвердила</translation>
    </message>
    <message>
        <source>Security adviser confirmed</source>
        <translation>Советник по безопасности подтвердил</translation>
    </message>
    <message>
        <source>Receiving duty station confirmed</source>
        <translation>Принимающее место службы подтвердило</translation>
    </message>
    <message>
        <source>Close protection unit confirmed</source>
        <translation>Группа личной охраны подтвердила</translation>
    </message>
    <message>
        <source>Coordinated at</source>
        <translation>Согласовано в</translation>
    </message>
    <message>
        <source>Advance visit made</source>
        <translation>Предварительный визит проведен</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Hospitals on the route</source>
        <translation>Больницы на маршруте</translation>
    </message>
    <message>
        <source>Motorcade</source>
        <translation>Кортеж</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>За счет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Закрыто в</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Senior-official travel notifications</source>
        <translation>Уведомления о поездках старших должностных лиц</translation>
    </message>
    <message>
        <source>Senior-official travel notification</source>
        <translation>Уведомление о поездке старшего должностного лица</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Старший группы</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Передовая группа</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Weapons permit</source>
        <translation>Разрешение на оружие</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Бронированный</translation>
    </message>
    <message>
        <source>Protection teams</source>
        <translation>Группы охраны</translation>
    </message>
    <message>
        <source>Team member of the protection</source>
        <translation>Член группы охраны</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Квалификация</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation>Квалификация действует до</translation>
    </message>
    <message>
        <source>Weapons certificate until</source>
        <translation>Сертификат на оружие до</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Close protection officers</source>
        <translation>Сотрудники личной охраны</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>Сотрудник личной охраны</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>no cases</source>
        <translation>нет случаев</translation>
    </message>
    <message>
        <source>%1 % (%2/%3)</source>
        <extracomment>A share in per cent, and what it is a share of: 85.7 % (48/56)</extracomment>
        <translation>%1 % (%2/%3)</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 на %2</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Название на арабском</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Название на китайском</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Название на французском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Название на испанском</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>DRO desk</source>
        <translation>Отдел DRO</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>Не используется с</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>United Nations organization</source>
        <translation>Организация системы ООН</translation>
    </message>
    <message>
        <source>United Nations mission</source>
        <translation>Миссия ООН</translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation>Другая межправительственная организация</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>Международная НПО</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>Национальная НПО</translation>
    </message>
    <message>
        <source>Red Cross or Red Crescent</source>
        <translation>Красный Крест или Красный Полумесяц</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Правительство</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Дипломатическое представительство</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Подрядчик</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>In the United Nations Security Management System</source>
        <translation>В системе обеспечения безопасности ООН</translation>
    </message>
    <message>
        <source>Takes part in cost-sharing</source>
        <translation>Участвует в совместном финансировании</translation>
    </message>
    <message>
        <source>Saving Lives Together partner</source>
        <translation>Партнер Saving Lives Together</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation>Административные единицы</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Многоугольник</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Within the area</source>
        <translation>Внутри района</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Area Security Coordinator</source>
        <translation>Районный координатор по вопросам безопасности</translation>
    </message>
    <message>
        <source>Boundary given by</source>
        <translation>Границы заданы</translation>
    </message>
    <message>
        <source>Administrative units, one a line</source>
        <translation>Административные единицы, по одной в строке</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>Многоугольник (GeoJSON)</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>United Nations presence</source>
        <translation>Присутствие ООН</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Former security levels and phases (history)</source>
        <translation>Прежние уровни и фазы безопасности (история)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>SRM areas</source>
        <translation>Районы управления рисками</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Поселок городского типа</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Деревня</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Район города</translation>
    </message>
    <message>
        <source>Camp or settlement</source>
        <translation>Лагерь или поселение</translation>
    </message>
    <message>
        <source>Airport or airstrip</source>
        <translation>Аэропорт или взлетная полоса</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>Пограничный переход</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Контрольно-пропускной пункт</translation>
    </message>
    <message>
        <source>Bridge or ford</source>
        <translation>Мост или брод</translation>
    </message>
    <message>
        <source>Road junction</source>
        <translation>Перекресток</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Ориентир</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>Название местным письмом</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>Другие названия и написания</translation>
    </message>
    <message>
        <source>First administrative level</source>
        <translation>Первый административный уровень</translation>
    </message>
    <message>
        <source>Second administrative level</source>
        <translation>Второй административный уровень</translation>
    </message>
    <message>
        <source>Third administrative level</source>
        <translation>Третий административный уровень</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>Код места</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Ссылка на источник</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Занята</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Вакантна</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Заморожена</translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation>Упразднена</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Набранный на международной основе</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Набранный на местной основе</translation>
    </message>
    <message>
        <source>Functional title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Post number</source>
        <translation>Номер должности</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Security role</source>
        <translation>Роль в системе безопасности</translation>
    </message>
    <message>
        <source>State of the post</source>
        <translation>Состояние должности</translation>
    </message>
    <message>
        <source>Incumbent</source>
        <translation>Занимающий должность</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Занята с</translation>
    </message>
    <message>
        <source>Filled until</source>
        <translation>Занята до</translation>
    </message>
    <message>
        <source>Incumbency</source>
        <translation>Занятость должности</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Назначенное лицо</translation>
    </message>
    <message>
        <source>Holder&apos;s personnel record</source>
        <translation>Карточка назначенного лица</translation>
    </message>
    <message>
        <source>Ad interim</source>
        <translation>Временно исполняющий обязанности</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Appointed from</source>
        <translation>Назначен с</translation>
    </message>
    <message>
        <source>Appointed until</source>
        <translation>Назначен до</translation>
    </message>
    <message>
        <source>Ended early on</source>
        <translation>Завершено досрочно</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Назначил</translation>
    </message>
    <message>
        <source>Letter of appointment: where it is kept</source>
        <translation>Письмо о назначении: где хранится</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Назначение</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Комплекс</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Гостиница</translation>
    </message>
    <message>
        <source>United Nations accommodation</source>
        <translation>Жилье ООН</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Член персонала</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Этаж</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Как добраться</translation>
    </message>
    <message>
        <source>Map sketch: where it is kept</source>
        <translation>Схема проезда: где хранится</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Домовладелец</translation>
    </message>
    <message>
        <source>Lease signed on</source>
        <translation>Договор аренды подписан</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>Дата въезда</translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation>Дата выезда</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Household members</source>
        <translation>Члены домохозяйства</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>Measures that apply</source>
        <translation>Применимые меры</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Наем жилья</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>Места жительства</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Before the lease is signed</source>
        <translation>До подписания договора аренды</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>По прибытии</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Периодическая</translation>
    </message>
    <message>
        <source>After a burglary</source>
        <translation>После кражи со взломом</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Соблюдено</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Частично соблюдено</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Не соблюдено</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Cleared on conditions</source>
        <translation>Одобрено с условиями</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Не одобрено</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>Дата проверки</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Кем проверено</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>Условия или причины</translation>
    </message>
    <message>
        <source>Next check due on</source>
        <translation>Срок следующей проверки</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Neighbourhood and access road</source>
        <translation>Район и подъездная дорога</translation>
    </message>
    <message>
        <source>Perimeter and gate</source>
        <translation>Периметр и ворота</translation>
    </message>
    <message>
        <source>Outside lighting</source>
        <translation>Наружное освещение</translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation>Двери и замки</translation>
    </message>
    <message>
        <source>Windows and bars</source>
        <translation>Окна и решетки</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Сигнализация</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Safe room</source>
        <translation>Безопасная комната</translation>
    </message>
    <message>
        <source>Fire safety and escape</source>
        <translation>Пожарная безопасность и пути выхода</translation>
    </message>
    <message>
        <source>Means of communication</source>
        <translation>Средства связи</translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation>Резервное электропитание</translation>
    </message>
    <message>
        <source>Structure and natural hazards</source>
        <translation>Конструкции и природные опасности</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>Фотографии: где хранятся</translation>
    </message>
    <message>
        <source>Residence checks</source>
        <translation>Проверки жилья</translation>
    </message>
    <message>
        <source>Residence check</source>
        <translation>Проверка жилья</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>Основан на оценке</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Exceptional measures</source>
        <translation>Исключительные меры</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>Меры безопасности жилья</translation>
    </message>
    <message>
        <source>Set of residential security measures</source>
        <translation>Набор мер безопасности жилья</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Однократно</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Ежемесячно</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>Номер в наборе</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>Применяется, если</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>Вес (от 1 до 5)</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>Критический пункт</translation>
    </message>
    <message>
        <source>Outside the menu</source>
        <translation>Вне перечня</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>Мера управления рисками</translation>
    </message>
    <message>
        <source>Reimbursed at most</source>
        <translation>Максимальное возмещение</translation>
    </message>
    <message>
        <source>Share reimbursed</source>
        <translation>Возмещаемая доля</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Eligible categories</source>
        <translation>Имеющие право категории</translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation>Возмещение</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>Дата заявления</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Share approved</source>
        <translation>Утвержденная доля</translation>
    </message>
    <message>
        <source>Paid by the organization</source>
        <translation>Оплачено организацией</translation>
    </message>
    <message>
        <source>For the time from</source>
        <translation>За период с</translation>
    </message>
    <message>
        <source>For the time until</source>
        <translation>За период до</translation>
    </message>
    <message>
        <source>Receipt: where it is kept</source>
        <translation>Квитанция: где хранится</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Дата оплаты</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Claims for residential security</source>
        <translation>Заявления на возмещение мер безопасности жилья</translation>
    </message>
    <message>
        <source>Claim for residential security</source>
        <translation>Заявление на возмещение мер безопасности жилья</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>Требуемое подтверждение</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>Проверять каждые</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit</source>
        <translation>Представить</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Ratify</source>
        <translation>Ратифицировать</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Признать недействительным</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>В программе</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>По радио</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По электронной почте</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Ведет к</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Действует в качестве</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Как принято решение</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Решение принято в</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кем принято решение</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Ratifies</source>
        <translation>Ратифицирует</translation>
    </message>
    <message>
        <source>Under the delegation</source>
        <translation>На основании делегирования</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>Хеш содержания</translation>
    </message>
    <message>
        <source>Writes seen</source>
        <translation>Учтенные изменения</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Подтверждение: где хранится</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Кому делегировано</translation>
    </message>
    <message>
        <source>Delegate&apos;s device</source>
        <translation>Устройство того, кому делегировано</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Only for these record types</source>
        <translation>Только для этих видов записей</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Instrument: where it is kept</source>
        <translation>Документ о делегировании: где хранится</translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation>Отменено в</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегирования</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегирование</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Policy packs</source>
        <translation>Пакеты политики</translation>
    </message>
    <message>
        <source>Policy pack</source>
        <translation>Пакет политики</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Decisions seen</source>
        <translation>Учтенные решения</translation>
    </message>
    <message>
        <source>Handed on by</source>
        <translation>Кем делегировано</translation>
    </message>
    <message>
        <source>Only in the SRM area</source>
        <translation>Только в районе управления рисками</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Held from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Снято (дата)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Запрет</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Запреты на удаление</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Запрет на удаление</translation>
    </message>
</context>
<context>
    <name>RiskEvent</name>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Источник угрозы</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Уязвимости</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>Вероятность (присущий риск)</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>Последствия (присущий риск)</translation>
    </message>
    <message>
        <source>Present likelihood</source>
        <translation>Вероятность (текущий риск)</translation>
    </message>
    <message>
        <source>Present impact</source>
        <translation>Последствия (текущий риск)</translation>
    </message>
    <message>
        <source>Projected likelihood</source>
        <translation>Вероятность (прогнозируемый риск)</translation>
    </message>
    <message>
        <source>Projected impact</source>
        <translation>Последствия (прогнозируемый риск)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уровень уверенности</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>Присущий риск</translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation>Текущий риск</translation>
    </message>
    <message>
        <source>Projected risk</source>
        <translation>Прогнозируемый риск</translation>
    </message>
    <message>
        <source>Risk events</source>
        <translation>Рисковые события</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>Рисковое событие</translation>
    </message>
    <message>
        <source>Internationally recruited personnel</source>
        <translation>Персонал, набранный на международной основе</translation>
    </message>
    <message>
        <source>Locally recruited personnel</source>
        <translation>Персонал, набранный на местной основе</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Члены семьи</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Водители</translation>
    </message>
    <message>
        <source>Convoys</source>
        <translation>Колонны</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>Жилье персонала</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Воздушное судно</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Подрядчики</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Подкатегория</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>Известный источник угрозы</translation>
    </message>
    <message>
        <source>Who or what is threatened</source>
        <translation>Кто или что под угрозой</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Возможности</translation>
    </message>
    <message>
        <source>Inhibiting context</source>
        <translation>Сдерживающие обстоятельства</translation>
    </message>
    <message>
        <source>Present impact on people</source>
        <translation>Нынешние последствия для людей</translation>
    </message>
    <message>
        <source>Present impact on assets</source>
        <translation>Нынешние последствия для имущества</translation>
    </message>
    <message>
        <source>Present impact on operations</source>
        <translation>Нынешние последствия для деятельности</translation>
    </message>
    <message>
        <source>Present impact on reputation (advisory)</source>
        <translation>Нынешние последствия для репутации (справочно)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Expert judgement only</source>
        <translation>Только экспертное мнение</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Угроза</translation>
    </message>
    <message>
        <source>Present impact by axis</source>
        <translation>Нынешние последствия по осям</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>О чем свидетельствует</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>Документ: где хранится</translation>
    </message>
    <message>
        <source>Piece of evidence</source>
        <translation>Подтверждение</translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>Stress awareness</source>
        <translation>Осведомленность о стрессе</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Устойчивость</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>Первая психологическая помощь</translation>
    </message>
    <message>
        <source>Briefing of managers</source>
        <translation>Инструктаж руководителей</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date of the training</source>
        <translation>Дата подготовки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Internationally recruited: female</source>
        <translation>Международный набор: женщины</translation>
    </message>
    <message>
        <source>Internationally recruited: male</source>
        <translation>Международный набор: мужчины</translation>
    </message>
    <message>
        <source>Internationally recruited: sex unknown</source>
        <translation>Международный набор: пол неизвестен</translation>
    </message>
    <message>
        <source>Locally recruited: female</source>
        <translation>Местный набор: женщины</translation>
    </message>
    <message>
        <source>Locally recruited: male</source>
        <translation>Местный набор: мужчины</translation>
    </message>
    <message>
        <source>Locally recruited: sex unknown</source>
        <translation>Местный набор: пол неизвестен</translation>
    </message>
    <message>
        <source>Dependants: female</source>
        <translation>Члены семьи: женщины</translation>
    </message>
    <message>
        <source>Dependants: male</source>
        <translation>Члены семьи: мужчины</translation>
    </message>
    <message>
        <source>Dependants: sex unknown</source>
        <translation>Члены семьи: пол неизвестен</translation>
    </message>
    <message>
        <source>Counts are estimated</source>
        <translation>Числа приблизительны</translation>
    </message>
    <message>
        <source>Training session with the same participants by name</source>
        <translation>Учебная группа с теми же участниками поименно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Провел</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Stress-management trainings</source>
        <translation>Занятия по управлению стрессом</translation>
    </message>
    <message>
        <source>Stress-management training</source>
        <translation>Занятие по управлению стрессом</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Консультант-психолог</translation>
    </message>
    <message>
        <source>Peer helper</source>
        <translation>Коллега-помощник</translation>
    </message>
    <message>
        <source>External provider</source>
        <translation>Внешний поставщик услуг</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Организация Объединенных Наций</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>Человек из списка персонала</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Название партнера</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Local languages</source>
        <translation>Местные языки</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Квалификация</translation>
    </message>
    <message>
        <source>Trained in critical incident stress management on</source>
        <translation>Подготовка по стрессу от критических инцидентов пройдена</translation>
    </message>
    <message>
        <source>That training expires on</source>
        <translation>Подготовка действительна до</translation>
    </message>
    <message>
        <source>Can be deployed</source>
        <translation>Может быть направлен</translation>
    </message>
    <message>
        <source>Vetted on</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>Left the roster on</source>
        <translation>Исключен из списка</translation>
    </message>
    <message>
        <source>Training in critical incident stress management</source>
        <translation>Подготовка по стрессу от критических инцидентов</translation>
    </message>
    <message>
        <source>Counsellors and peer helpers</source>
        <translation>Консультанты и коллеги-помощники</translation>
    </message>
    <message>
        <source>Counsellor or peer helper</source>
        <translation>Консультант или коллега-помощник</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>Дата оценки</translation>
    </message>
    <message>
        <source>Personnel in the area</source>
        <translation>Персонал в районе</translation>
    </message>
    <message>
        <source>Dependants in the area</source>
        <translation>Члены семьи в районе</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Sources of stress</source>
        <translation>Источники стресса</translation>
    </message>
    <message>
        <source>Findings (no names)</source>
        <translation>Выводы (без имен)</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Counsellors needed</source>
        <translation>Нужно консультантов</translation>
    </message>
    <message>
        <source>Peer helpers needed</source>
        <translation>Нужно коллег-помощников</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Оценил</translation>
    </message>
    <message>
        <source>Assessments of psychosocial needs</source>
        <translation>Оценки психосоциальных потребностей</translation>
    </message>
    <message>
        <source>Assessment of psychosocial needs</source>
        <translation>Оценка психосоциальных потребностей</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Помощь предложена</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>Помощь оказывается</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Дальнейшие действия</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Incident known since</source>
        <translation>Инцидент известен с</translation>
    </message>
    <message>
        <source>Personnel: affected</source>
        <translation>Персонал: пострадавшие</translation>
    </message>
    <message>
        <source>Personnel: support offered within 24 hours</source>
        <translation>Персонал: помощь предложена за 24 часа</translation>
    </message>
    <message>
        <source>Personnel: reached within 24 hours</source>
        <translation>Персонал: охвачены за 24 часа</translation>
    </message>
    <message>
        <source>Personnel: reached within 72 hours</source>
        <translation>Персонал: охвачены за 72 часа</translation>
    </message>
    <message>
        <source>Personnel: declined</source>
        <translation>Персонал: отказались</translation>
    </message>
    <message>
        <source>Personnel: not found</source>
        <translation>Персонал: не найдены</translation>
    </message>
    <message>
        <source>Dependants: affected</source>
        <translation>Члены семьи: пострадавшие</translation>
    </message>
    <message>
        <source>Dependants: support offered within 24 hours</source>
        <translation>Члены семьи: помощь предложена за 24 часа</translation>
    </message>
    <message>
        <source>Dependants: reached within 24 hours</source>
        <translation>Члены семьи: охвачены за 24 часа</translation>
    </message>
    <message>
        <source>Dependants: reached within 72 hours</source>
        <translation>Члены семьи: охвачены за 72 часа</translation>
    </message>
    <message>
        <source>Dependants: declined</source>
        <translation>Члены семьи: отказались</translation>
    </message>
    <message>
        <source>Dependants: not found</source>
        <translation>Члены семьи: не найдены</translation>
    </message>
    <message>
        <source>Sessions: psychological first aid</source>
        <translation>Занятия: первая психологическая помощь</translation>
    </message>
    <message>
        <source>Sessions: defusing</source>
        <translation>Занятия: первичная разрядка</translation>
    </message>
    <message>
        <source>Sessions: group debriefing</source>
        <translation>Занятия: групповой разбор</translation>
    </message>
    <message>
        <source>Sessions: individual</source>
        <translation>Занятия: индивидуальные</translation>
    </message>
    <message>
        <source>Sessions: family</source>
        <translation>Занятия: семьи</translation>
    </message>
    <message>
        <source>Sessions: managers</source>
        <translation>Занятия: руководители</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления к специалистам</translation>
    </message>
    <message>
        <source>Surge of counsellors</source>
        <translation>Усиление консультантами</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Закрыто в</translation>
    </message>
    <message>
        <source>Responses to critical incidents</source>
        <translation>Реагирование на критические инциденты</translation>
    </message>
    <message>
        <source>Response to a critical incident</source>
        <translation>Реагирование на критический инцидент</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Еще не спрашивали</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By video call</source>
        <translation>По видеосвязи</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Сообщением</translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translation>Через другого человека</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Удалось связаться</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найден</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Направлен</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Is a dependant</source>
        <translation>Является членом семьи</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Предложил</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Support offered at</source>
        <translation>Помощь предложена в</translation>
    </message>
    <message>
        <source>Contacted at</source>
        <translation>Связались в</translation>
    </message>
    <message>
        <source>How contacted</source>
        <translation>Как связались</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Follow-up due on</source>
        <translation>Дальнейшие действия к</translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Successor for a hand-over</source>
        <translation>Преемник</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыто (дата)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Affected contacts</source>
        <translation>Контакты с пострадавшими</translation>
    </message>
    <message>
        <source>Affected contact</source>
        <translation>Контакт с пострадавшим</translation>
    </message>
    <message>
        <source>Defusing</source>
        <translation>Первичная разрядка</translation>
    </message>
    <message>
        <source>Group debriefing</source>
        <translation>Групповой разбор</translation>
    </message>
    <message>
        <source>Individual session</source>
        <translation>Индивидуальная беседа</translation>
    </message>
    <message>
        <source>Talk with a manager</source>
        <translation>Беседа с руководителем</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление к специалисту</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Записано в</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Case notes</source>
        <translation>Записи по случаям</translation>
    </message>
    <message>
        <source>Case note</source>
        <translation>Запись по случаю</translation>
    </message>
    <message>
        <source>Non-governmental organization</source>
        <translation>Неправительственная организация</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>Другой партнер</translation>
    </message>
    <message>
        <source>Personnel: support offered</source>
        <translation>Персонал: помощь предложена</translation>
    </message>
    <message>
        <source>Dependants: support offered</source>
        <translation>Члены семьи: помощь предложена</translation>
    </message>
</context>
<context>
    <name>Surge</name>
    <message>
        <source>Crisis</source>
        <translation>Кризис</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>No security adviser in place</source>
        <translation>Нет советника по безопасности</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Новая миссия</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Психологическая помощь</translation>
    </message>
    <message>
        <source>U3: arrival within 30 days</source>
        <translation>U3: прибытие за 30 дней</translation>
    </message>
    <message>
        <source>U2: arrival within 7 days</source>
        <translation>U2: прибытие за 7 дней</translation>
    </message>
    <message>
        <source>U1: arrival within 72 hours</source>
        <translation>U1: прибытие за 72 часа</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>Подобрано</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Направлен</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>The requester</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Штаб-квартира</translation>
    </message>
    <message>
        <source>Visa or refusal by the host country</source>
        <translation>Виза или отказ принимающей страны</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>No staff found</source>
        <translation>Персонал не найден</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Финансирование</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Запросил</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>Запрошено в</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Crisis concerned</source>
        <translation>К какому кризису относится</translation>
    </message>
    <message>
        <source>Incident concerned</source>
        <translation>К какому инциденту относится</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Нужно к</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Нужно на срок</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Notes on risk</source>
        <translation>Примечания о рисках</translation>
    </message>
    <message>
        <source>Notes on visas</source>
        <translation>Примечания о визах</translation>
    </message>
    <message>
        <source>Notes on vaccinations</source>
        <translation>Примечания о прививках</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation>Подтверждено в</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Подтвердил</translation>
    </message>
    <message>
        <source>Why declined or cancelled</source>
        <translation>Почему отклонено или отменено</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Отменил</translation>
    </message>
    <message>
        <source>Delayed by</source>
        <translation>Причина задержки</translation>
    </message>
    <message>
        <source>Note on the delay</source>
        <translation>Примечание о задержке</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Surge requests</source>
        <translation>Запросы усиления</translation>
    </message>
    <message>
        <source>Surge request</source>
        <translation>Запрос усиления</translation>
    </message>
    <message>
        <source>Security adviser</source>
        <translation>Советник по безопасности</translation>
    </message>
    <message>
        <source>Field security coordination officer</source>
        <translation>Сотрудник по координации безопасности на местах</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Аналитик</translation>
    </message>
    <message>
        <source>Physical security specialist</source>
        <translation>Специалист по физической безопасности</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>Сотрудник личной охраны</translation>
    </message>
    <message>
        <source>Radio specialist</source>
        <translation>Специалист по радиосвязи</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Консультант-психолог</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Persons needed</source>
        <translation>Нужно человек</translation>
    </message>
    <message>
        <source>Languages needed</source>
        <translation>Нужные языки</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Profiles needed</source>
        <translation>Нужные профили</translation>
    </message>
    <message>
        <source>Profile needed</source>
        <translation>Нужный профиль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>Человек из списка персонала</translation>
    </message>
    <message>
        <source>Sent by the organization</source>
        <translation>Прислано организацией</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Источник оплаты</translation>
    </message>
    <message>
        <source>Remote support only</source>
        <translation>Только удаленная поддержка</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>Убыл в</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Прибыл в</translation>
    </message>
    <message>
        <source>End of the assignment</source>
        <translation>Конец командировки</translation>
    </message>
    <message>
        <source>End-of-mission report received on</source>
        <translation>Отчет о командировке получен</translation>
    </message>
    <message>
        <source>End-of-mission report: where it is kept</source>
        <translation>Отчет о командировке: где хранится</translation>
    </message>
    <message>
        <source>Surge assignments</source>
        <translation>Направления усиления</translation>
    </message>
    <message>
        <source>Surge assignment</source>
        <translation>Направление усиления</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Security function holders</source>
        <translation>Исполняющие функции безопасности</translation>
    </message>
    <message>
        <source>Security function holder</source>
        <translation>Исполняющий функцию безопасности</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Premises database</source>
        <translation>База данных помещений</translation>
    </message>
    <message>
        <source>SRM tool</source>
        <translation>Инструмент управления рисками</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>Бюджет на основе совместного финансирования</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>Заявки на поездки</translation>
    </message>
    <message>
        <source>Travel advisory</source>
        <translation>Рекомендации по поездкам</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Off-line program</source>
        <translation>Программа без связи</translation>
    </message>
    <message>
        <source>Function holder</source>
        <translation>Исполняющий функцию</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учетная запись</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>Активирована</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Последнее использование</translation>
    </message>
    <message>
        <source>Used through</source>
        <translation>Используется через</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Число использований</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Использование по месяцам</translation>
    </message>
    <message>
        <source>Use in a month</source>
        <translation>Использование за месяц</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Local language</source>
        <translation>Местный язык</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В Интернете</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>В классе</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>На местах</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>Код курса</translation>
    </message>
    <message>
        <source>Name or variant</source>
        <translation>Имя или вариант</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Certificates are valid for</source>
        <translation>Срок действия сертификатов</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Как проводится</translation>
    </message>
    <message>
        <source>Course needed before</source>
        <translation>Предварительный курс</translation>
    </message>
    <message>
        <source>Places in a session</source>
        <translation>Мест в группе</translation>
    </message>
    <message>
        <source>No longer given since</source>
        <translation>Не проводится с</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Очень высокий</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Неприемлемый</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец сертификата</translation>
    </message>
    <message>
        <source>Training focal point</source>
        <translation>Координатор по подготовке</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>Учебная группа</translation>
    </message>
    <message>
        <source>Learning platform</source>
        <translation>Учебная платформа</translation>
    </message>
    <message>
        <source>Organization&apos;s system</source>
        <translation>Система организации</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>For the role</source>
        <translation>Для роли</translation>
    </message>
    <message>
        <source>For the category of personnel</source>
        <translation>Для категории персонала</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>In the SRM area</source>
        <translation>В районе управления рисками</translation>
    </message>
    <message>
        <source>Where the present risk is at least</source>
        <translation>Где нынешний риск не ниже</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Sources that count without verification</source>
        <translation>Источники, не требующие проверки</translation>
    </message>
    <message>
        <source>Needed for travel clearance</source>
        <translation>Нужно для разрешения на поездку</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Training requirements</source>
        <translation>Требования к подготовке</translation>
    </message>
    <message>
        <source>Training requirement</source>
        <translation>Требование к подготовке</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Waiver by the designated official</source>
        <translation>Освобождение уполномоченным лицом</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Expires on, if stated</source>
        <translation>Истекает, если указано</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Выдал</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Номер сертификата</translation>
    </message>
    <message>
        <source>Certificate: where it is kept</source>
        <translation>Сертификат: где хранится</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Название источника</translation>
    </message>
    <message>
        <source>Training certificates</source>
        <translation>Сертификаты о подготовке</translation>
    </message>
    <message>
        <source>Training certificate</source>
        <translation>Сертификат о подготовке</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Открыта запись</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Сертификаты выданы</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Преподаватели</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Report and results</source>
        <translation>Отчет и результаты</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation>Учебные группы</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Присутствовал</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Не сдано</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Выбыл</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>Name of a participant who is not on the list</source>
        <translation>Имя участника не из списка</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>Уполномоченное должностное лицо</translation>
    </message>
    <message>
        <source>Department of Safety and Security</source>
        <translation>Департамент по вопросам охраны и безопасности</translation>
    </message>
    <message>
        <source>Grace after entry on duty (empty: 30)</source>
        <translation>Отсрочка после вступления в должность (пусто: 30)</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кем утверждено</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Mission</source>
        <translation>Командировка</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Rest and recuperation</source>
        <translation>Отдых и восстановление сил</translation>
    </message>
    <message>
        <source>Home leave</source>
        <translation>Отпуск на родину</translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation>Поездка к семье</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>Медицинская эвакуация</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Эвакуация</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Частная</translation>
    </message>
    <message>
        <source>Entry on duty</source>
        <translation>Вступление в должность</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Прекращение службы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Путешественник</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Visitor&apos;s organization</source>
        <translation>Организация посетителя</translation>
    </message>
    <message>
        <source>Visitor&apos;s nationality (ISO 3166)</source>
        <translation>Гражданство посетителя (ISO 3166)</translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <translation>Телефон посетителя</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Подал</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Purpose in words</source>
        <translation>Цель словами</translation>
    </message>
    <message>
        <source>Official travel</source>
        <translation>Служебная поездка</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>Результат программы</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>Подано в</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Почему срочно</translation>
    </message>
    <message>
        <source>Phone while travelling</source>
        <translation>Телефон в поездке</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Спутниковый телефон</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Контакт на экстренный случай</translation>
    </message>
    <message>
        <source>Briefing required</source>
        <translation>Требуется инструктаж</translation>
    </message>
    <message>
        <source>Briefing done at</source>
        <translation>Инструктаж проведен в</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Документы: где хранятся</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>Заявки на поездки</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Заявка на поездку</translation>
    </message>
    <message>
        <source>Commercial flight</source>
        <translation>Коммерческий рейс</translation>
    </message>
    <message>
        <source>United Nations flight</source>
        <translation>Рейс ООН</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>Автомобиль ООН</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Такси</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Поезд</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Лодка</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Пешком</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыл</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Убыл</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Destination area</source>
        <translation>Район назначения</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>Отправление в</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Прибытие в</translation>
    </message>
    <message>
        <source>Leaves the place at</source>
        <translation>Покидает место в</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Flight or vehicle</source>
        <translation>Рейс или автомобиль</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Авиаперевозчик</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Проживание</translation>
    </message>
    <message>
        <source>Address of the lodging</source>
        <translation>Адрес проживания</translation>
    </message>
    <message>
        <source>Phone of the lodging</source>
        <translation>Телефон проживания</translation>
    </message>
    <message>
        <source>Lodging cleared</source>
        <translation>Проживание одобрено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Arrival confirmed at</source>
        <translation>Прибытие подтверждено в</translation>
    </message>
    <message>
        <source>Departure confirmed at</source>
        <translation>Убытие подтверждено в</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Cleared by rule</source>
        <translation>Разрешено правилом</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>Разрешено в</translation>
    </message>
    <message>
        <source>Area rule</source>
        <translation>Правило района</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Версия правил</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Отрезки</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Отрезок</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Сопровождающие</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Сопровождающий</translation>
    </message>
    <message>
        <source>Automatic clearance</source>
        <translation>Автоматическое разрешение</translation>
    </message>
    <message>
        <source>Manual clearance</source>
        <translation>Разрешение вручную</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>Только необходимые поездки</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Most travellers at a time</source>
        <translation>Не более путешественников одновременно</translation>
    </message>
    <message>
        <source>Only for the organization</source>
        <translation>Только для организации</translation>
    </message>
    <message>
        <source>Required communications and vehicles</source>
        <translation>Требуемые связь и транспорт</translation>
    </message>
    <message>
        <source>Armoured vehicle required</source>
        <translation>Требуется бронированный автомобиль</translation>
    </message>
    <message>
        <source>Vehicles at least</source>
        <translation>Автомобилей не менее</translation>
    </message>
    <message>
        <source>Programme criticality at least</source>
        <translation>Критичность программы не ниже</translation>
    </message>
    <message>
        <source>No travel by night</source>
        <translation>Без ночных поездок</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Утверждает</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Area travel rules</source>
        <translation>Правила поездок по районам</translation>
    </message>
    <message>
        <source>Area travel rule</source>
        <translation>Правило поездок в район</translation>
    </message>
    <message>
        <source>Filed by: on the staff list</source>
        <translation>Подавший в списке персонала</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Cleared with conditions</source>
        <translation>Разрешено с условиями</translation>
    </message>
    <message>
        <source>Before the Designated Official</source>
        <translation>На рассмотрении уполномоченного должностного лица</translation>
    </message>
    <message>
        <source>Before the security adviser</source>
        <translation>На рассмотрении советника по вопросам безопасности</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>From: place of the gazetteer</source>
        <translation>Откуда: место из справочника</translation>
    </message>
    <message>
        <source>To: place of the gazetteer</source>
        <translation>Куда: место из справочника</translation>
    </message>
    <message>
        <source>Why returned, denied or revoked</source>
        <translation>Причина возврата, отказа или отмены</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Further courses and conditions</source>
        <translation>Другие курсы и условия</translation>
    </message>
    <message>
        <source>Required course</source>
        <translation>Требуемый курс</translation>
    </message>
</context>
<context>
    <name>Warden</name>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Вакантен</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Код страны (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Место службы</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Район управления рисками</translation>
    </message>
    <message>
        <source>Buildings or boundary</source>
        <translation>Здания или границы</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Уполномоченный по сектору</translation>
    </message>
    <message>
        <source>Warden since</source>
        <translation>Уполномоченный с</translation>
    </message>
    <message>
        <source>Warden until</source>
        <translation>Уполномоченный до</translation>
    </message>
    <message>
        <source>First alternate</source>
        <translation>Первый заместитель</translation>
    </message>
    <message>
        <source>Second alternate</source>
        <translation>Второй заместитель</translation>
    </message>
    <message>
        <source>Alternates until</source>
        <translation>Заместители до</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>Пункт сосредоточения</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Домохозяйства</translation>
    </message>
    <message>
        <source>Vehicles for an emergency</source>
        <translation>Автомобили на экстренный случай</translation>
    </message>
    <message>
        <source>Radio channel</source>
        <translation>Радиоканал</translation>
    </message>
    <message>
        <source>Map: where it is kept</source>
        <translation>Карта: где хранится</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>Секторы</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Радио</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Текстовое сообщение</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Удалось связаться</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неверный номер</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Оставлено сообщение</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Проверка наличия персонала</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>Попытки связаться</translation>
    </message>
    <message>
        <source>Contact attempt</source>
        <translation>Попытка связаться</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Wardens</source>
        <translation>Уполномоченные по секторам</translation>
    </message>
    <message>
        <source>One zone</source>
        <translation>Один сектор</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>Одна организация</translation>
    </message>
    <message>
        <source>Security Management Team</source>
        <translation>Группа по обеспечению безопасности</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Доска объявлений</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Краткий текст</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Отправлено в</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Отправил</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Кризис</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Подтвердить до</translation>
    </message>
    <message>
        <source>Broadcast messages</source>
        <translation>Сообщения для всех</translation>
    </message>
    <message>
        <source>Broadcast message</source>
        <translation>Сообщение для всех</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>Радиостанция КВ</translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation>Радиостанция УКВ</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Спутниковый телефон</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>Спутниковый терминал</translation>
    </message>
    <message>
        <source>Mesh radio</source>
        <translation>Ячеистая радиосеть</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Трекер</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-карта</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>На складе</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>В ремонте</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Утеряно</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Выведено</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Вид устройства</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Позывной</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Держатель</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Battery good until</source>
        <translation>Батарея годна до</translation>
    </message>
    <message>
        <source>Airtime until</source>
        <translation>Эфирное время до</translation>
    </message>
    <message>
        <source>Last tested on</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Radio net</source>
        <translation>Радиосеть</translation>
    </message>
    <message>
        <source>Communications devices</source>
        <translation>Устройства связи</translation>
    </message>
    <message>
        <source>Communications device</source>
        <translation>Устройство связи</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Scheduled at</source>
        <translation>Запланировано на</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Начато в</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Закончено в</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Radio check sessions</source>
        <translation>Сеансы проверки радиосвязи</translation>
    </message>
    <message>
        <source>Radio check session</source>
        <translation>Сеанс проверки радиосвязи</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Radio checks</source>
        <translation>Проверки радиосвязи</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>Проверка радиосвязи</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Заместители</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Field %1 of a newer version</source>
        <translation>Поле %1 из более новой версии</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Не удалено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>This is needed before the record can be saved.</source>
        <translation>Без этого значения запись нельзя сохранить.</translation>
    </message>
    <message>
        <source>May stay empty in a draft; needed before submitting.</source>
        <translation>В черновике может оставаться пустым; необходимо для представления.</translation>
    </message>
    <message>
        <source>Must not be below %1.</source>
        <translation>Не должно быть меньше %1.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Слишком малое значение.</translation>
    </message>
    <message>
        <source>Must not be above %1.</source>
        <translation>Не должно быть больше %1.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Слишком большое значение.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Слишком длинный текст.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Этого значения нет среди вариантов.</translation>
    </message>
    <message>
        <source>Type date and time like %1.</source>
        <translation>Введите дату и время в виде %1.</translation>
    </message>
    <message>
        <source>Type the date as far as it is known: %1, %2 or %3.</source>
        <translation>Введите дату, насколько она известна: %1, %2 или %3.</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>Выберите одну из найденных записей.</translation>
    </message>
    <message>
        <source>This is not a number. Use a point for decimals.</source>
        <translation>Это не число. Для десятичных дробей используйте точку.</translation>
    </message>
    <message>
        <source>The signature is not that of its author.</source>
        <translation>Подпись не принадлежит автору.</translation>
    </message>
    <message>
        <source>The author is not a member.</source>
        <translation>Автор не является участником.</translation>
    </message>
    <message>
        <source>It contradicts what the same device sent before.</source>
        <translation>Противоречит тому, что это же устройство отправило ранее.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Данные повреждены.</translation>
    </message>
    <message>
        <source>The author may not write there.</source>
        <translation>Автор не имеет права на запись в этом разделе.</translation>
    </message>
    <message>
        <source>It is larger than allowed.</source>
        <translation>Размер больше допустимого.</translation>
    </message>
    <message>
        <source>It cannot be decrypted.</source>
        <translation>Не удается расшифровать.</translation>
    </message>
    <message>
        <source>Something before it is missing.</source>
        <translation>Не хватает предшествующих данных.</translation>
    </message>
    <message>
        <source>Not accepted (%1).</source>
        <translation>Не принято (%1).</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Глобальный</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Кризис</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Психологическая помощь</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how exact it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>оценочно</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation>
            <numerusform>Не более %n знака.</numerusform>
            <numerusform>Не более %n знаков.</numerusform>
            <numerusform>Не более %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount with a point for decimals, and choose its currency.</source>
        <translation>Введите сумму с точкой в качестве десятичного разделителя и выберите валюту.</translation>
    </message>
    <message>
        <source>Type the position in degrees, UTM or MGRS, like %1 or %2.</source>
        <translation>Введите координаты в градусах, UTM или MGRS, например %1 или %2.</translation>
    </message>
    <message>
        <source>Begin with + and the number of the country, like %1.</source>
        <translation>Начните с + и кода страны, например %1.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Выберите одно из списка.</translation>
    </message>
    <message>
        <source>Must not be before “%1”.</source>
        <translation>Не должно быть раньше, чем «%1».</translation>
    </message>
    <message>
        <source>Must not be above “%1”.</source>
        <translation>Не должно быть больше, чем «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Must be within %n day(s) of “%1”.</source>
        <translation>
            <numerusform>Не позднее %n дня после «%1».</numerusform>
            <numerusform>Не позднее %n дней после «%1».</numerusform>
            <numerusform>Не позднее %n дней после «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed because of what is said under “%1”.</source>
        <translation>Необходимо в связи с указанным в поле «%1».</translation>
    </message>
    <message>
        <source>Either this or “%1” is needed.</source>
        <translation>Необходимо либо это, либо «%1».</translation>
    </message>
    <message>
        <source>Must be empty because of what is said under “%1”.</source>
        <translation>Должно быть пустым в связи с указанным в поле «%1».</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Это относится к будущему.</translation>
    </message>
    <message>
        <source>Records of this type are not reviewed.</source>
        <translation>Записи этого вида не рассматриваются.</translation>
    </message>
    <message>
        <source>There is no such step from where the record stands.</source>
        <translation>Из нынешнего состояния записи такого шага нет.</translation>
    </message>
    <message>
        <source>This step is for other roles.</source>
        <translation>Этот шаг — для других ролей.</translation>
    </message>
    <message>
        <source>Who submitted it may not also decide on it.</source>
        <translation>Представивший не может сам принимать решение.</translation>
    </message>
    <message>
        <source>This must be what the worst of its impacts says.</source>
        <translation>Должно соответствовать наихудшему из последствий.</translation>
    </message>
    <message>
        <source>This must not be the same as “%1”.</source>
        <translation>Не должно совпадать с «%1».</translation>
    </message>
    <message numerus="yes">
        <source>At most %n may be chosen.</source>
        <translation>
            <numerusform>Можно выбрать не более %n варианта.</numerusform>
            <numerusform>Можно выбрать не более %n вариантов.</numerusform>
            <numerusform>Можно выбрать не более %n вариантов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how accurate it is, like “±50m” behind it.</source>
        <translation>Укажите точность, например «±50m» в конце.</translation>
    </message>
    <message>
        <source>Write the three capital letters of the country (ISO 3166).</source>
        <translation>Введите код страны из трех заглавных букв (ISO 3166).</translation>
    </message>
    <message>
        <source>Write the three capital letters of the currency (ISO 4217).</source>
        <translation>Введите код валюты из трех заглавных букв (ISO 4217).</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n needed.</source>
        <translation>
            <numerusform>%1: требуется не менее %n.</numerusform>
            <numerusform>%1: требуется не менее %n.</numerusform>
            <numerusform>%1: требуется не менее %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n allowed.</source>
        <translation>
            <numerusform>%1: допускается не более %n.</numerusform>
            <numerusform>%1: допускается не более %n.</numerusform>
            <numerusform>%1: допускается не более %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>Сюда пришло не все, по чему принято решение.</translation>
    </message>
    <message>
        <source>The letter of appointment had ended or not begun.</source>
        <translation>Письмо о назначении уже или еще не действовало.</translation>
    </message>
    <message>
        <source>It was not written where the record is kept.</source>
        <translation>Решение записано не там, где хранится запись.</translation>
    </message>
    <message>
        <source>It does not prove who decided, or what on.</source>
        <translation>Не подтверждено, кто принял решение или по чему.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Не указана причина.</translation>
    </message>
    <message>
        <source>People had said different things in it.</source>
        <translation>В записи было указано разное.</translation>
    </message>
    <message>
        <source>Somebody had decided otherwise, and neither knew of the other. Decide again.</source>
        <translation>Было принято и другое решение, и принявшие их не знали друг о друге. Примите решение снова.</translation>
    </message>
    <message>
        <source>Does not count: their role reaches only what is their own.</source>
        <translation>Не учитывается: роль автора распространяется только на собственные записи.</translation>
    </message>
    <message>
        <source>Does not count: the field cannot hold such a value.</source>
        <translation>Не учитывается: поле не может содержать такое значение.</translation>
    </message>
    <message>
        <source>Does not count: their role does not allow it.</source>
        <translation>Не учитывается: роль автора этого не допускает.</translation>
    </message>
    <message>
        <source>It takes two people to void a record.</source>
        <translation>Чтобы признать запись недействительной, нужны два человека.</translation>
    </message>
    <message>
        <source>More than one device may send in a day. It waits, and is sent later.</source>
        <translation>Это больше, чем одно устройство может отправить за день. Оно ждёт и будет отправлено позже.</translation>
    </message>
    <message>
        <source>The centre&apos;s disk is full. Nothing is lost; it is sent when there is room.</source>
        <translation>Диск центра заполнен. Ничего не потеряно; отправка состоится, когда появится место.</translation>
    </message>
    <message>
        <source>Does not count: it was written before the record it speaks of was there.</source>
        <translation>Не учитывается: написано до того, как появилась запись, о которой идёт речь.</translation>
    </message>
</context>
<context>
    <name>app::ConflictScreen</name>
    <message>
        <source>unknown member</source>
        <translation>неизвестный участник</translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation>здесь удалено, там изменено</translation>
    </message>
    <message>
        <source>Somebody deleted this record, somebody else went on editing it.</source>
        <translation>Один участник удалил эту запись, другой продолжил ее изменять.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Unknown member</source>
        <translation>Неизвестный участник</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>устройство %1</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>показано сейчас</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Оставить это значение</translation>
    </message>
    <message>
        <source>Keep the value of %1: %2</source>
        <translation>Оставить значение автора %1: %2</translation>
    </message>
    <message>
        <source>Other value…</source>
        <translation>Другое значение…</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Использовать это значение</translation>
    </message>
    <message>
        <source>%1 kept it, %2</source>
        <translation>Оставлено: %1, %2</translation>
    </message>
    <message>
        <source>%1 deleted it, %2</source>
        <translation>Удалено: %1, %2</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Оставить запись</translation>
    </message>
    <message>
        <source>Two or more people said different things about the same field. Each of you still sees all values. Closing this screen decides nothing.</source>
        <translation>Два или более участника указали разные значения одного поля. Каждый из вас по-прежнему видит все значения. Закрытие этого экрана ничего не решает.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Конфликтов нет</translation>
    </message>
    <message>
        <source>Whenever two people change the same field differently, it waits here for a decision.</source>
        <translation>Когда два участника по-разному изменяют одно поле, оно ожидает решения здесь.</translation>
    </message>
</context>
<context>
    <name>app::FilterBar</name>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <comment>%1 is a grouped number</comment>
        <translation>Записей: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of records</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a filter</comment>
        <translation>%1: все</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Only records with conflicts</source>
        <translation>Только записи с конфликтами</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Удаленные записи</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>%1: given</source>
        <comment>a filter</comment>
        <translation>%1: указано</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>a filter</comment>
        <translation>%1: пусто</translation>
    </message>
</context>
<context>
    <name>app::HistoryView</name>
    <message>
        <source>Unknown member</source>
        <translation>Неизвестный участник</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создание</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Файл не выбран</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>The file is:</source>
        <translation>Файл содержит:</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Содержание файла</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 joined with an earlier row, %4 here already, %5 rejected.</source>
        <translation>Строк: %1; новых: %2; объединено с предыдущей строкой: %3; уже имеется: %4; отклонено: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>Добавлена %n запись.</numerusform>
            <numerusform>Добавлены %n записи.</numerusform>
            <numerusform>Добавлено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows stay in your file; correct them and import it again.</source>
        <translation>Отклоненные строки остаются в вашем файле; исправьте их и импортируйте файл снова.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Импортировать %n строку</numerusform>
            <numerusform>Импортировать %n строки</numerusform>
            <numerusform>Импортировать %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings of this file are not those of the source chosen. Nothing was imported.</source>
        <translation>Заголовки этого файла не соответствуют выбранному источнику. Ничего не импортировано.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>the centre</source>
        <translation>центром</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n конфликт ожидает решения</numerusform>
            <numerusform>%n конфликта ожидают решения</numerusform>
            <numerusform>%n конфликтов ожидают решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) not accepted</source>
        <translation>
            <numerusform>%n элемент не принят</numerusform>
            <numerusform>%n элемента не приняты</numerusform>
            <numerusform>%n элементов не приняты</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Синхронизация: %1</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>О программе Muster</translation>
    </message>
    <message>
        <source>Muster %1
Field security records that work without a line.
Apache License 2.0</source>
        <translation>Muster %1
Записи по безопасности на местах, доступные без связи.
Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Темные цвета</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Найти список</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
</context>
<context>
    <name>app::PartsList</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>Сначала сохраните запись, затем дополняйте ее.</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>Нет на этом устройстве</translation>
    </message>
    <message>
        <source>These records are kept in %1.</source>
        <translation>Эти записи хранятся в разделе «%1».</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>Добавить первый элемент: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Cannot add: %1 is not on this device</source>
        <translation>Добавить нельзя: раздела «%1» нет на этом устройстве</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Вернуться: %1</translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>Какие части</translation>
    </message>
</context>
<context>
    <name>app::RecordForm</name>
    <message>
        <source>Needed to save</source>
        <translation>Необходимо для сохранения</translation>
    </message>
    <message>
        <source>Needed to submit, not to save</source>
        <translation>Необходимо для представления, но не для сохранения</translation>
    </message>
    <message>
        <source>Personal: masked in lists</source>
        <translation>Личные данные: в списках скрыты</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, обязательное поле</translation>
    </message>
    <message>
        <source>People said different things: decide</source>
        <translation>Указаны разные значения: примите решение</translation>
    </message>
</context>
<context>
    <name>app::RecordPane</name>
    <message>
        <source>New: %1</source>
        <translation>Создание: %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>создано: %1</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <translation>создано: %1, %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>You were editing this at %1 and had not saved.</source>
        <translation>Вы изменяли эту запись (%1) и не сохранили ее.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Not saved yet: some fields need attention. They are marked below.</source>
        <translation>Еще не сохранено: некоторые поля требуют внимания. Они отмечены ниже.</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here.</source>
        <translation>Не сохранено; введенное вами осталось здесь.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Восстановлено.</translation>
    </message>
    <message>
        <source>Deleted. It can be restored at any time.</source>
        <translation>Удалено. Восстановить можно в любое время.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>другой участник</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both values and records a conflict.</source>
        <translation>Тем временем изменено (%1): %2. При сохранении останутся оба значения и будет отмечен конфликт.</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both your changes and theirs.</source>
        <translation>Тем временем изменено (%1): %2. При сохранении останутся и ваши изменения, и чужие.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose a record in the list, or add a new one.</source>
        <translation>Выберите запись в списке или добавьте новую.</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>Этой записи здесь нет</translation>
    </message>
    <message>
        <source>It may have been removed, or it has not arrived yet.</source>
        <translation>Возможно, она была изъята или еще не поступила.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Части записи</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рассмотрение</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>не подлежит изменению</translation>
    </message>
    <message>
        <source>Choose a record in the list.</source>
        <translation>Выберите запись в списке.</translation>
    </message>
</context>
<context>
    <name>app::RecordScreen</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No record fits these words and filters.</source>
        <translation>Нет записей, соответствующих этим словам и фильтрам.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>Add the first one, or import a file.</source>
        <translation>Добавьте первую запись или импортируйте файл.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>%n запись выгружена в %1. Файл не зашифрован: храните его в безопасном месте.</numerusform>
            <numerusform>%n записи выгружены в %1. Файл не зашифрован: храните его в безопасном месте.</numerusform>
            <numerusform>%n записей выгружено в %1. Файл не зашифрован: храните его в безопасном месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Создание: %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>They come with reviews and with new policy; nobody types them in.</source>
        <translation>Они появляются при рассмотрении и с новой политикой; вручную их не вводят.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
    </message>
</context>
<context>
    <name>app::RecordTable</name>
    <message>
        <source>Two people said different things</source>
        <translation>Два участника указали разные значения</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Еще не отправлено</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
</context>
<context>
    <name>app::ReviewView</name>
    <message>
        <source>%1: added</source>
        <translation>%1: добавлено</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: удалено</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1; changed since it was: %2</source>
        <translation>%1; изменено с тех пор, как было: %2</translation>
    </message>
    <message>
        <source>In force: %1, %2</source>
        <translation>Действует: %1, %2</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>Срок истек.</translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>Сюда пришло не все, по чему принято решение.</translation>
    </message>
    <message>
        <source>Changed since:</source>
        <translation>Изменено с тех пор:</translation>
    </message>
    <message>
        <source>Nothing is in force.</source>
        <translation>Ничего не действует.</translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <translation>%1, записал %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 в качестве: %2</translation>
    </message>
    <message>
        <source>Acting, under a delegation</source>
        <translation>Исполняет по передаче полномочий</translation>
    </message>
    <message>
        <source>Awaits ratification</source>
        <translation>Ожидает ратификации</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Не учитывается: %1</translation>
    </message>
    <message>
        <source>Ratify: %1</source>
        <translation>Ратифицировать: %1</translation>
    </message>
    <message>
        <source>People said different things in it. Settle the conflicts first.</source>
        <translation>В ней указано разное. Сначала устраните конфликты.</translation>
    </message>
    <message>
        <source>Say why in the comment, then try again.</source>
        <translation>Укажите причину в комментарии и повторите.</translation>
    </message>
    <message>
        <source>This decision does not wait for ratification any more.</source>
        <translation>Это решение больше не ждет ратификации.</translation>
    </message>
    <message>
        <source>It is not complete:</source>
        <translation>Не заполнено:</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Provisionally: who decided it has not signed it yet.</source>
        <translation>Предварительно: подписи принявшего решение еще нет.</translation>
    </message>
    <message>
        <source>Disputed: what stands stays until somebody decides again.</source>
        <translation>Оспаривается: действующее остается в силе до нового решения.</translation>
    </message>
    <message>
        <source>%1 what is in force as %2</source>
        <translation>%1 действующее в качестве: %2</translation>
    </message>
    <message>
        <source>Say when it was decided as a date and a time.</source>
        <translation>Укажите дату и время принятия решения.</translation>
    </message>
    <message>
        <source>Say who decided, then try again.</source>
        <translation>Укажите, кто принял решение, и повторите.</translation>
    </message>
    <message>
        <source>It has changed since you looked at it. Read it again, then decide.</source>
        <translation>Запись изменилась после того, как вы ее смотрели. Прочтите ее снова, затем примите решение.</translation>
    </message>
</context>
<context>
    <name>app::Sidebar</name>
    <message>
        <source>Find a list</source>
        <translation>Найти список</translation>
    </message>
    <message>
        <source>No list of that name</source>
        <translation>Нет списка с таким названием</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
</context>
<context>
    <name>app::SyncPanel</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n изменение к отправке</numerusform>
            <numerusform>%n изменения к отправке</numerusform>
            <numerusform>%n изменений к отправке</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Нечего отправлять</translation>
    </message>
    <message>
        <source>exchanging with %1…</source>
        <translation>идет обмен с %1…</translation>
    </message>
    <message>
        <source>last exchanged %1 (%2) with %3</source>
        <translation>последний обмен %1 (%2) с %3</translation>
    </message>
    <message>
        <source>not yet exchanged with %1</source>
        <translation>обмена с %1 еще не было</translation>
    </message>
    <message>
        <source>off line</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>следующая попытка %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>отправлено %1, получено %2</translation>
    </message>
    <message numerus="yes">
        <source>Last time %n change(s) arrived.</source>
        <translation>
            <numerusform>В прошлый раз поступило %n изменение.</numerusform>
            <numerusform>В прошлый раз поступило %n изменения.</numerusform>
            <numerusform>В прошлый раз поступило %n изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be accepted; see below.</source>
        <translation>
            <numerusform>%n не удалось принять; см. ниже.</numerusform>
            <numerusform>%n не удалось принять; см. ниже.</numerusform>
            <numerusform>%n не удалось принять; см. ниже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The centre refused %n of ours.</source>
        <translation>
            <numerusform>Центр отклонил %n наше изменение.</numerusform>
            <numerusform>Центр отклонил %n наших изменения.</numerusform>
            <numerusform>Центр отклонил %n наших изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in: %1.</source>
        <translation>Допущены: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this laptop differs from the centre&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>Часы этого ноутбука расходятся с часами центра на %n минуту.</numerusform>
            <numerusform>Часы этого ноутбука расходятся с часами центра на %n минуты.</numerusform>
            <numerusform>Часы этого ноутбука расходятся с часами центра на %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Идет обмен</translation>
    </message>
    <message>
        <source>By itself, every</source>
        <translation>Автоматически, каждые</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Minutes between exchanges</source>
        <translation>Минут между обменами</translation>
    </message>
    <message>
        <source>What is on this laptop</source>
        <translation>Что хранится на этом ноутбуке</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>Known but missing</source>
        <translation>Известно, но отсутствует</translation>
    </message>
    <message>
        <source>Received but not accepted</source>
        <translation>Получено, но не принято</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>Кое-что из показанного здесь не следовало из записанного. Это исправлено.</translation>
    </message>
    <message>
        <source>Something was missing here. It has been fetched again.</source>
        <translation>Здесь чего-то не хватало. Это загружено заново.</translation>
    </message>
    <message>
        <source>Another laptop says that it shows something else. This one has been checked and is sound.</source>
        <translation>Другой ноутбук сообщает, что показывает иное. Этот проверен и исправен.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) claim to replace what their author has not shown to have seen. They replace nothing.</source>
        <translation>
            <numerusform>%n изменение якобы заменяет то, чего его автор, судя по всему, не видел. Оно ничего не заменяет.</numerusform>
            <numerusform>%n изменения якобы заменяют то, чего их автор, судя по всему, не видел. Они ничего не заменяют.</numerusform>
            <numerusform>%n изменений якобы заменяют то, чего их автор, судя по всему, не видел. Они ничего не заменяют.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has shown %1 another history than this laptop, or so it is said there. Nothing saved here is lost. Tell your administrator before you rely on what comes from the centre.</source>
        <translation>Центр показал %1 другую историю, чем этому ноутбуку, — по крайней мере, так там утверждают. Ничего из сохранённого здесь не потеряно. Сообщите администратору, прежде чем полагаться на то, что приходит из центра.</translation>
    </message>
    <message numerus="yes">
        <source>An older file lies in the place of this laptop&apos;s records: %n change(s) saved here are not in it. What had been sent comes back with the next exchange. If there is a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>На месте данных этого ноутбука лежит более старый файл: в нём нет %n изменения, сохранённого здесь. Отправленное вернётся при следующем обмене. Если есть более новый muster.db, закройте Muster и верните его на место.</numerusform>
            <numerusform>На месте данных этого ноутбука лежит более старый файл: в нём нет %n изменений, сохранённых здесь. Отправленное вернётся при следующем обмене. Если есть более новый muster.db, закройте Muster и верните его на место.</numerusform>
            <numerusform>На месте данных этого ноутбука лежит более старый файл: в нём нет %n изменений, сохранённых здесь. Отправленное вернётся при следующем обмене. Если есть более новый muster.db, закройте Muster и верните его на место.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>Choose the service card</source>
        <translation>Выбор карточки службы</translation>
    </message>
    <message>
        <source>Service card (*.card *.json);;All files (*)</source>
        <translation>Карточка службы (*.card *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The invitation code has 16 letters and digits. Compare it with what you were given.</source>
        <translation>Код приглашения состоит из 16 букв и цифр. Сравните его с тем, что вам выдали.</translation>
    </message>
    <message>
        <source>Choose the service card you were given with the code.</source>
        <translation>Выберите карточку службы, выданную вам вместе с кодом.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: take at least %n characters, better four words.</source>
        <translation>
            <numerusform>Парольная фраза слишком коротка: возьмите не менее %n знака, лучше четыре слова.</numerusform>
            <numerusform>Парольная фраза слишком коротка: возьмите не менее %n знаков, лучше четыре слова.</numerusform>
            <numerusform>Парольная фраза слишком коротка: возьмите не менее %n знаков, лучше четыре слова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Две парольные фразы различаются.</translation>
    </message>
    <message>
        <source>Nobody has let this laptop in yet. You can close Muster and come back later.</source>
        <translation>Этот ноутбук еще никто не допустил. Вы можете закрыть Muster и вернуться позже.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>Повторите попытку, когда будет связь.</translation>
    </message>
    <message>
        <source>Everything on this laptop is encrypted. Type your passphrase to open it.</source>
        <translation>Все данные на этом ноутбуке зашифрованы. Введите парольную фразу, чтобы открыть их.</translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation>Добро пожаловать в Muster</translation>
    </message>
    <message>
        <source>Your administrator gave you an invitation code and a service card. They let this laptop in, once.</source>
        <translation>Администратор выдал вам код приглашения и карточку службы. Они позволяют допустить этот ноутбук, один раз.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Ожидание допуска</translation>
    </message>
    <message>
        <source>Your administrator&apos;s laptop answers the next time it exchanges with the centre. Leave this open.</source>
        <translation>Ноутбук администратора ответит при следующем обмене с центром. Оставьте это окно открытым.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Код приглашения</translation>
    </message>
    <message>
        <source>Service card</source>
        <translation>Карточка службы</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Файл не выбран</translation>
    </message>
    <message>
        <source>A passphrase for this laptop (nobody else can open it, or restore it)</source>
        <translation>Парольная фраза для этого ноутбука (никто другой не сможет открыть его или восстановить ее)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Та же фраза еще раз</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Присоединиться</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введенное</translation>
    </message>
    <message>
        <source>Fetch everything again</source>
        <translation>Загрузить всё заново</translation>
    </message>
    <message>
        <source>Type your passphrase to begin again with empty records and fetch everything from the centre. What is left of the old records is set aside in the folder, not deleted.</source>
        <translation>Введите парольную фразу, чтобы начать заново с пустыми записями и загрузить всё из центра. То, что осталось от старых записей, откладывается в этой же папке и не удаляется.</translation>
    </message>
    <message>
        <source>Fetching everything again</source>
        <translation>Загружаем всё заново</translation>
    </message>
    <message>
        <source>What has been sent from this laptop, and what others have sent, comes back from the centre.</source>
        <translation>Отправленное с этого ноутбука и отправленное другими возвращается из центра.</translation>
    </message>
</context>
</TS>

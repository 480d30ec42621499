<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>Situation: security forces and threat groups</source>
        <translation>Обстановка: силы безопасности и группы, представляющие угрозу</translation>
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
        <translation>Субъект</translation>
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
        <source>The centre has no room left for it.</source>
        <translation>В центре не осталось для этого места.</translation>
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
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>Сначала сохраните запись, затем дополняйте ее.</translation>
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
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
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
        <source>This laptop and another show different things at the same point. Tell your administrator.</source>
        <translation>Этот ноутбук и другой показывают разное в одной и той же точке. Сообщите администратору.</translation>
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
</context>
</TS>

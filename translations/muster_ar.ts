<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message>
        <source>Area, strategic</source>
        <translation>منطقة، على المستوى الاستراتيجي</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Ad hoc mission</source>
        <translation>مهمة مخصصة</translation>
    </message>
    <message>
        <source>Special event</source>
        <translation>مناسبة خاصة</translation>
    </message>
    <message>
        <source>Senior official</source>
        <translation>مسؤول رفيع المستوى</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Situation: political</source>
        <translation>الحالة: السياسية</translation>
    </message>
    <message>
        <source>Situation: security forces and threat groups</source>
        <translation>الحالة: قوات الأمن والجماعات التي تشكل تهديداً</translation>
    </message>
    <message>
        <source>Situation: mandate and programmes</source>
        <translation>الحالة: الولاية والبرامج</translation>
    </message>
    <message>
        <source>Programme exposure</source>
        <translation>تعرّض البرامج للمخاطر</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>SRM assessments</source>
        <translation>تقييمات المخاطر</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>تقييم المخاطر الأمنية</translation>
    </message>
</context>
<context>
    <name>DutyStation</name>
    <message>
        <source>Headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Office away from headquarters</source>
        <translation>مكتب خارج المقر</translation>
    </message>
    <message>
        <source>Regional commission</source>
        <translation>لجنة إقليمية</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>عاصمة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ميداني</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>مسموح باصطحاب الأسرة</translation>
    </message>
    <message>
        <source>Non-family</source>
        <translation>غير مسموح باصطحاب الأسرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>المنطقة دون الإقليمية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>وضع اصطحاب الأسرة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Staff by organization</source>
        <translation>الموظفون حسب المنظمة</translation>
    </message>
    <message>
        <source>Staff figures as of</source>
        <translation>أعداد الموظفين في تاريخ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>مرجع المصدر</translation>
    </message>
    <message>
        <source>Duty stations</source>
        <translation>مراكز العمل</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Set to the current time</source>
        <translation>ضبط على الوقت الحالي</translation>
    </message>
    <message>
        <source>Distance from UTC</source>
        <translation>الفارق عن التوقيت العالمي المنسق</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>كل ما حُفظ سابقاً في أمان.</translation>
    </message>
    <message>
        <source>Your changes are safe on this laptop and will be sent later.</source>
        <translation>تغييراتكم محفوظة في هذا الحاسوب المحمول وسترسل لاحقاً.</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>تعذرت قراءة ملف البيانات أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart Muster and tell your administrator.</source>
        <translation>حاولوا مرة أخرى. وإذا تكرر ذلك، فأعيدوا تشغيل Muster وأبلغوا مدير النظام.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation>أفسحوا بعض المساحة ثم احفظوا مرة أخرى.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>أحد الملفات تالف.</translation>
    </message>
    <message>
        <source>What was already sent is safe at the centre. The file was not changed.</source>
        <translation>ما سبق إرساله محفوظ في المركز. ولم يُغيَّر الملف.</translation>
    </message>
    <message>
        <source>Do not delete anything. Make a copy of the folder and tell your administrator.</source>
        <translation>لا تحذفوا شيئاً. انسخوا المجلد وأبلغوا مدير النظام.</translation>
    </message>
    <message>
        <source>This passphrase does not open the data.</source>
        <translation>عبارة المرور هذه لا تفتح البيانات.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again. You can try as often as you like.</source>
        <translation>تحققوا من مفتاح Caps Lock ومن لغة لوحة المفاتيح، ثم اكتبوها مرة أخرى. عدد المحاولات غير محدود.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so it refuses to open your data.</source>
        <translation>هذه النسخة المثبتة لا تستطيع التشفير، ولذلك ترفض فتح بياناتكم.</translation>
    </message>
    <message>
        <source>Install Muster again.</source>
        <translation>أعيدوا تثبيت Muster.</translation>
    </message>
    <message>
        <source>Another window or program has this data open.</source>
        <translation>هذه البيانات مفتوحة في نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>أغلقوا النافذة الأخرى أو البرنامج الآخر ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>تعذرت قراءة ملف أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may use it, then try again.</source>
        <translation>تحققوا من وجوده ومن أن لكم حق استخدامه، ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The centre cannot be reached.</source>
        <translation>تعذر الاتصال بالمركز.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: you can go on working.</source>
        <translation>لا يلزم أي إجراء: يمكنكم مواصلة العمل.</translation>
    </message>
    <message>
        <source>Something answered, but it is not the centre this laptop knows. Nothing was sent.</source>
        <translation>ورد رد، لكنه ليس من المركز الذي يعرفه هذا الحاسوب المحمول. ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Tell your administrator before you try another network.</source>
        <translation>أبلغوا مدير النظام قبل تجربة شبكة أخرى.</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>رُفض هذا الطلب.</translation>
    </message>
    <message>
        <source>Ask your administrator whether this laptop is still a member.</source>
        <translation>اسألوا مدير النظام عما إذا كان هذا الحاسوب المحمول لا يزال عضواً.</translation>
    </message>
    <message>
        <source>What was received could not be understood.</source>
        <translation>تعذر فهم البيانات الواردة.</translation>
    </message>
    <message>
        <source>Check that the file is the right one, or that Muster is up to date on both sides.</source>
        <translation>تحققوا من أن الملف هو الملف الصحيح، أو من أن Muster محدَّث لدى الطرفين.</translation>
    </message>
    <message>
        <source>This is larger than a limit allows.</source>
        <translation>الحجم يتجاوز الحد المسموح به.</translation>
    </message>
    <message>
        <source>Divide it into smaller parts.</source>
        <translation>قسّموه إلى أجزاء أصغر.</translation>
    </message>
    <message>
        <source>A signature or a key does not fit.</source>
        <translation>توقيع أو مفتاح غير مطابق.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>أبلغوا مدير النظام.</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>هذا العنصر غير موجود هنا.</translation>
    </message>
    <message>
        <source>It may not have arrived yet: sync, then look again.</source>
        <translation>ربما لم يصل بعد: نفّذوا المزامنة ثم تحققوا مرة أخرى.</translation>
    </message>
    <message>
        <source>This cannot be done as it was typed.</source>
        <translation>لا يمكن تنفيذ ذلك كما كُتب.</translation>
    </message>
    <message>
        <source>Check what you typed, and that this laptop may hold such records.</source>
        <translation>تحققوا مما كتبتم ومن أن هذا الحاسوب المحمول مسموح له بالاحتفاظ بمثل هذه السجلات.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>توقفت العملية بناءً على طلبكم.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Aid Worker Security Database</source>
        <translation>Aid Worker Security Database (قاعدة بيانات أمن العاملين في مجال المعونة)</translation>
    </message>
    <message>
        <source>CSV exported by Muster</source>
        <translation>ملف CSV مصدَّر من Muster</translation>
    </message>
    <message>
        <source>UN system staff by duty station</source>
        <translation>موظفو منظومة الأمم المتحدة حسب مركز العمل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Joined with an earlier row</source>
        <translation>ضُم إلى صف سابق</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Quotes do not fit</source>
        <translation>علامات الاقتباس غير متطابقة</translation>
    </message>
    <message>
        <source>More or fewer cells than headings</source>
        <translation>عدد الخلايا لا يطابق عدد العناوين</translation>
    </message>
    <message>
        <source>Nothing to recognize the row by</source>
        <translation>لا يوجد ما يُعرف به الصف</translation>
    </message>
    <message>
        <source>Same reference as line %1</source>
        <translation>المرجع نفسه الوارد في السطر %1</translation>
    </message>
    <message>
        <source>%1: differs from the earlier line (%2)</source>
        <translation>%1: يختلف عن السطر السابق (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is no value; kept in the notes</source>
        <translation>%1: ‏%2 ليست قيمة؛ حُفظت في الملاحظات</translation>
    </message>
    <message>
        <source>%1: the date is kept as far as it exists (%2)</source>
        <translation>%1: حُفظ الجزء الموجود من التاريخ (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is no position that can be believed; left empty</source>
        <translation>%1: ‏%2 ليس موقعاً معقولاً؛ تُرك فارغاً</translation>
    </message>
    <message>
        <source>%1: the parts do not add up to %2; both are kept</source>
        <translation>%1: مجموع الأجزاء لا يساوي %2؛ حُفظ الاثنان</translation>
    </message>
    <message>
        <source>%1: missing or out of bounds (%2)</source>
        <translation>%1: غير موجود أو خارج الحدود (%2)</translation>
    </message>
    <message>
        <source>%1: different here since it was imported; left as it is</source>
        <translation>%1: تغيّر هنا منذ استيراده؛ تُرك كما هو</translation>
    </message>
    <message>
        <source>Deleted here; left deleted</source>
        <translation>محذوف هنا؛ تُرك محذوفاً</translation>
    </message>
    <message>
        <source>%2 is not held on this laptop; goes where new records go</source>
        <translation>%2 غير محفوظ في هذا الحاسوب المحمول؛ يوضع حيث توضع السجلات الجديدة</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Flash</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>نزاع مسلح</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>إرهاب</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>جريمة</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>اضطرابات مدنية</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>تدخّل</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>الدخول غير المأذون به</translation>
    </message>
    <message>
        <source>Natural hazard</source>
        <translation>خطر طبيعي</translation>
    </message>
    <message>
        <source>Human-made hazard</source>
        <translation>خطر من صنع الإنسان</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Medical and other</source>
        <translation>طبي وغيره</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Small arms</source>
        <translation>أسلحة صغيرة</translation>
    </message>
    <message>
        <source>Heavy weapon</source>
        <translation>سلاح ثقيل</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>سلاح أبيض</translation>
    </message>
    <message>
        <source>Bodily force</source>
        <translation>القوة الجسدية</translation>
    </message>
    <message>
        <source>Explosive</source>
        <translation>متفجرات</translation>
    </message>
    <message>
        <source>Aerial bombardment</source>
        <translation>قصف جوي</translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation>قصف مدفعي</translation>
    </message>
    <message>
        <source>Landmine or unexploded ordnance</source>
        <translation>لغم أرضي أو ذخيرة غير منفجرة</translation>
    </message>
    <message>
        <source>Roadside explosive device</source>
        <translation>جهاز متفجر على جانب الطريق</translation>
    </message>
    <message>
        <source>Vehicle-borne explosive device</source>
        <translation>جهاز متفجر محمول على مركبة</translation>
    </message>
    <message>
        <source>Body-borne explosive device</source>
        <translation>جهاز متفجر محمول على الجسم</translation>
    </message>
    <message>
        <source>Complex attack</source>
        <translation>هجوم مركّب</translation>
    </message>
    <message>
        <source>Kidnapping</source>
        <translation>اختطاف</translation>
    </message>
    <message>
        <source>Kidnapping with killing</source>
        <translation>اختطاف مع القتل</translation>
    </message>
    <message>
        <source>Rape or serious sexual assault</source>
        <translation>اغتصاب أو اعتداء جنسي خطير</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>حريق</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>طائرة مسيّرة</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>هجوم سيبراني</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Ambush on the road</source>
        <translation>كمين على الطريق</translation>
    </message>
    <message>
        <source>Raid on a site</source>
        <translation>غارة على موقع</translation>
    </message>
    <message>
        <source>Attack on an individual</source>
        <translation>هجوم على فرد</translation>
    </message>
    <message>
        <source>Crowd or mob violence</source>
        <translation>عنف الحشود</translation>
    </message>
    <message>
        <source>Combat or crossfire</source>
        <translation>قتال أو تبادل لإطلاق النار</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>احتجاز</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>طريق</translation>
    </message>
    <message>
        <source>Office or compound</source>
        <translation>مكتب أو مجمّع</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>مسكن</translation>
    </message>
    <message>
        <source>Project site</source>
        <translation>موقع مشروع</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>مكان عام</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة تفتيش</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>مطار</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>مكان الاحتجاز</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>على الإنترنت</translation>
    </message>
    <message>
        <source>None: for awareness</source>
        <translation>لا أثر: للعلم</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>1 Minor</source>
        <translation>1 طفيفة</translation>
    </message>
    <message>
        <source>2 Limited</source>
        <translation>2 محدودة</translation>
    </message>
    <message>
        <source>3 Moderate</source>
        <translation>3 متوسطة</translation>
    </message>
    <message>
        <source>4 Severe</source>
        <translation>4 شديدة</translation>
    </message>
    <message>
        <source>5 Critical</source>
        <translation>5 حرجة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Date of occurrence</source>
        <translation>تاريخ الوقوع</translation>
    </message>
    <message>
        <source>Exact time</source>
        <translation>الوقت الدقيق</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>معروف منذ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Impact on the United Nations</source>
        <translation>الأثر على الأمم المتحدة</translation>
    </message>
    <message>
        <source>United Nations targeted</source>
        <translation>استهداف الأمم المتحدة</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>District</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>نوع المكان</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>السرد</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>الإجراءات المتخذة</translation>
    </message>
    <message>
        <source>Affected: United Nations</source>
        <translation>المتضررون: الأمم المتحدة</translation>
    </message>
    <message>
        <source>Affected: international NGO</source>
        <translation>المتضررون: منظمة غير حكومية دولية</translation>
    </message>
    <message>
        <source>Affected: local NGO, national Red Cross or Red Crescent</source>
        <translation>المتضررون: منظمة غير حكومية محلية، جمعية وطنية للصليب الأحمر أو الهلال الأحمر</translation>
    </message>
    <message>
        <source>Affected: ICRC</source>
        <translation>المتضررون: اللجنة الدولية للصليب الأحمر</translation>
    </message>
    <message>
        <source>Affected: IFRC</source>
        <translation>المتضررون: الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر</translation>
    </message>
    <message>
        <source>Affected: other</source>
        <translation>المتضررون: غير ذلك</translation>
    </message>
    <message>
        <source>Nationals killed</source>
        <translation>القتلى من المواطنين</translation>
    </message>
    <message>
        <source>Nationals wounded</source>
        <translation>الجرحى من المواطنين</translation>
    </message>
    <message>
        <source>Nationals kidnapped</source>
        <translation>المختطفون من المواطنين</translation>
    </message>
    <message>
        <source>Internationals killed</source>
        <translation>القتلى من الأجانب</translation>
    </message>
    <message>
        <source>Internationals wounded</source>
        <translation>الجرحى من الأجانب</translation>
    </message>
    <message>
        <source>Internationals kidnapped</source>
        <translation>المختطفون من الأجانب</translation>
    </message>
    <message>
        <source>People killed</source>
        <translation>عدد القتلى</translation>
    </message>
    <message>
        <source>People wounded</source>
        <translation>عدد الجرحى</translation>
    </message>
    <message>
        <source>People kidnapped</source>
        <translation>عدد المختطفين</translation>
    </message>
    <message>
        <source>Affected: male</source>
        <translation>المتضررون: ذكور</translation>
    </message>
    <message>
        <source>Affected: female</source>
        <translation>المتضررون: إناث</translation>
    </message>
    <message>
        <source>Affected: sex unknown</source>
        <translation>المتضررون: الجنس غير معروف</translation>
    </message>
    <message>
        <source>Host authorities notified</source>
        <translation>إبلاغ سلطات البلد المضيف</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>مرجع المصدر</translation>
    </message>
    <message>
        <source>Notes of the import</source>
        <translation>ملاحظات الاستيراد</translation>
    </message>
    <message>
        <source>Nationals affected</source>
        <translation>المتضررون من المواطنين</translation>
    </message>
    <message>
        <source>Internationals affected</source>
        <translation>المتضررون من الأجانب</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>عدد المتضررين</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Internationally recruited staff</source>
        <translation>موظف معيّن دولياً</translation>
    </message>
    <message>
        <source>Locally recruited staff</source>
        <translation>موظف معيّن محلياً</translation>
    </message>
    <message>
        <source>National professional officer</source>
        <translation>موظف فني وطني</translation>
    </message>
    <message>
        <source>International UN Volunteer</source>
        <translation>متطوع دولي من متطوعي الأمم المتحدة</translation>
    </message>
    <message>
        <source>National UN Volunteer</source>
        <translation>متطوع وطني من متطوعي الأمم المتحدة</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>خبير استشاري</translation>
    </message>
    <message>
        <source>Individual contractor</source>
        <translation>متعاقد فردي</translation>
    </message>
    <message>
        <source>Military observer</source>
        <translation>مراقب عسكري</translation>
    </message>
    <message>
        <source>UN police</source>
        <translation>شرطة الأمم المتحدة</translation>
    </message>
    <message>
        <source>Government-provided personnel</source>
        <translation>أفراد مقدمون من الحكومات</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>متدرب</translation>
    </message>
    <message>
        <source>Official visitor</source>
        <translation>زائر رسمي</translation>
    </message>
    <message>
        <source>Junior professional officer</source>
        <translation>موظف فني مبتدئ</translation>
    </message>
    <message>
        <source>Critical, last out</source>
        <translation>حيوي، آخر المغادرين</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Non-essential</source>
        <translation>غير أساسي</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>منتهية خدمته</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>On mission</source>
        <translation>في مهمة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>في الخدمة</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Index number</source>
        <translation>الرقم القياسي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>الاسم بالكتابة الأصلية</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Nationality (ISO 3166)</source>
        <translation>الجنسية (ISO 3166)</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>العقد من</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>العقد حتى</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>الأفراد الحيويون</translation>
    </message>
    <message>
        <source>Radio call sign</source>
        <translation>رمز النداء اللاسلكي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>الهاتف الثاني</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>محل الإقامة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Dependants declared</source>
        <translation>المعالون مصرّح بهم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأفراد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Security plan</source>
        <translation>الخطة الأمنية</translation>
    </message>
    <message>
        <source>Crisis management plan</source>
        <translation>خطة إدارة الأزمات</translation>
    </message>
    <message>
        <source>Relocation and evacuation plan</source>
        <translation>خطة النقل إلى مكان آمن والإجلاء</translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation>خطة الطوارئ</translation>
    </message>
    <message>
        <source>Medical evacuation plan</source>
        <translation>خطة الإجلاء الطبي</translation>
    </message>
    <message>
        <source>Communications plan</source>
        <translation>خطة الاتصالات</translation>
    </message>
    <message>
        <source>Building emergency plan</source>
        <translation>خطة طوارئ المبنى</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Area or site</source>
        <translation>المنطقة أو الموقع</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>يستند إلى التقييم</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>قائمة التوزيع</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation>أقسام الخطة</translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation>قسم من الخطة</translation>
    </message>
</context>
<context>
    <name>RiskEvent</name>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الجهة الفاعلة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>أوجه الضعف</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>الاحتمال المتأصل</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>الأثر المتأصل</translation>
    </message>
    <message>
        <source>Present likelihood</source>
        <translation>الاحتمال الحالي</translation>
    </message>
    <message>
        <source>Present impact</source>
        <translation>الأثر الحالي</translation>
    </message>
    <message>
        <source>Projected likelihood</source>
        <translation>الاحتمال المتوقع</translation>
    </message>
    <message>
        <source>Projected impact</source>
        <translation>الأثر المتوقع</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>مستوى الثقة</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>المخاطر المتأصلة</translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation>المخاطر الحالية</translation>
    </message>
    <message>
        <source>Projected risk</source>
        <translation>المخاطر المتوقعة</translation>
    </message>
    <message>
        <source>Risk events</source>
        <translation>أحداث الخطر</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>حدث خطر</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>Field %1 of a newer version</source>
        <translation>الحقل %1 من إصدار أحدث</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>غير محذوف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوماً</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>This is needed before the record can be saved.</source>
        <translation>هذه القيمة لازمة قبل أن يتسنى حفظ السجل.</translation>
    </message>
    <message>
        <source>May stay empty in a draft; needed before submitting.</source>
        <translation>يجوز تركه فارغاً في المسودة؛ لازم قبل التقديم.</translation>
    </message>
    <message>
        <source>Must not be below %1.</source>
        <translation>يجب ألا يقل عن %1.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>هذه القيمة أصغر مما ينبغي.</translation>
    </message>
    <message>
        <source>Must not be above %1.</source>
        <translation>يجب ألا يزيد على %1.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>هذه القيمة أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>هذا النص أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>هذه القيمة ليست من الخيارات.</translation>
    </message>
    <message>
        <source>Type date and time like %1.</source>
        <translation>اكتبوا التاريخ والوقت على هذا النحو: %1.</translation>
    </message>
    <message>
        <source>Type the date as far as it is known: %1, %2 or %3.</source>
        <translation>اكتبوا التاريخ بقدر ما هو معروف: %1 أو %2 أو %3.</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>اختاروا أحد السجلات التي عُثر عليها.</translation>
    </message>
    <message>
        <source>This is not a number. Use a point for decimals.</source>
        <translation>هذا ليس رقماً. استخدموا النقطة للكسور العشرية.</translation>
    </message>
    <message>
        <source>The signature is not that of its author.</source>
        <translation>التوقيع ليس توقيع صاحبه.</translation>
    </message>
    <message>
        <source>The author is not a member.</source>
        <translation>صاحبه ليس عضواً.</translation>
    </message>
    <message>
        <source>It contradicts what the same device sent before.</source>
        <translation>يتعارض مع ما سبق أن أرسله الجهاز نفسه.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>تالف.</translation>
    </message>
    <message>
        <source>The author may not write there.</source>
        <translation>لا يجوز لصاحبه الكتابة هناك.</translation>
    </message>
    <message>
        <source>It is larger than allowed.</source>
        <translation>الحجم أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>It cannot be decrypted.</source>
        <translation>لا يمكن فك تشفيره.</translation>
    </message>
    <message>
        <source>Something before it is missing.</source>
        <translation>ثمة عنصر سابق له غير موجود.</translation>
    </message>
    <message>
        <source>The centre has no room left for it.</source>
        <translation>لم تعد في المركز مساحة كافية له.</translation>
    </message>
    <message>
        <source>Not accepted (%1).</source>
        <translation>لم يُقبل (%1).</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>عالمي</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>الأفراد</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>الأزمات</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>الدعم النفسي</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
</context>
<context>
    <name>app::ConflictScreen</name>
    <message>
        <source>unknown member</source>
        <translation>عضو غير معروف</translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation>حُذف هنا وعُدّل هناك</translation>
    </message>
    <message>
        <source>Somebody deleted this record, somebody else went on editing it.</source>
        <translation>حذف شخص هذا السجل وواصل شخص آخر تعديله.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Unknown member</source>
        <translation>عضو غير معروف</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>معروض حالياً</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>الإبقاء على هذه القيمة</translation>
    </message>
    <message>
        <source>Keep the value of %1: %2</source>
        <translation>الإبقاء على قيمة %1: ‏%2</translation>
    </message>
    <message>
        <source>Other value…</source>
        <translation>قيمة أخرى…</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>استخدام هذه القيمة</translation>
    </message>
    <message>
        <source>%1 kept it, %2</source>
        <translation>أبقاه %1، %2</translation>
    </message>
    <message>
        <source>%1 deleted it, %2</source>
        <translation>حذفه %1، %2</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف السجل</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>الإبقاء على السجل</translation>
    </message>
    <message>
        <source>Two or more people said different things about the same field. Each of you still sees all values. Closing this screen decides nothing.</source>
        <translation>أدخل شخصان أو أكثر قيماً مختلفة للحقل نفسه. ولا يزال كل منكم يرى جميع القيم. وإغلاق هذه الشاشة لا يحسم شيئاً.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>لا توجد تعارضات</translation>
    </message>
    <message>
        <source>Whenever two people change the same field differently, it waits here for a decision.</source>
        <translation>عندما يغيّر شخصان الحقل نفسه تغييراً مختلفاً، ينتظر هنا إلى حين البت فيه.</translation>
    </message>
</context>
<context>
    <name>app::FilterBar</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <comment>%1 is a grouped number</comment>
        <translation>السجلات: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of records</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>بحث: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a filter</comment>
        <translation>%1: الكل</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>تصفية حسب: %1</translation>
    </message>
    <message>
        <source>Only records with conflicts</source>
        <translation>السجلات المتعارضة فقط</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>السجلات المحذوفة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>app::HistoryView</name>
    <message>
        <source>Unknown member</source>
        <translation>عضو غير معروف</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>لم يُختر أي ملف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>استيراد: %1</translation>
    </message>
    <message>
        <source>The file is:</source>
        <translation>الملف هو:</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 joined with an earlier row, %4 here already, %5 rejected.</source>
        <translation>الصفوف: %1؛ الجديدة: %2؛ المضمومة إلى صف سابق: %3؛ الموجودة من قبل: %4؛ المرفوضة: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>لم يُضف أي سجل.</numerusform>
            <numerusform>أضيف سجل واحد.</numerusform>
            <numerusform>أضيف سجلان.</numerusform>
            <numerusform>أضيفت %n سجلات.</numerusform>
            <numerusform>أضيف %n سجلاً.</numerusform>
            <numerusform>أضيف %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows stay in your file; correct them and import it again.</source>
        <translation>تبقى الصفوف المرفوضة في ملفكم؛ صححوها ثم استوردوا الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>استيراد %n صف</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد %n صفوف</numerusform>
            <numerusform>استيراد %n صفاً</numerusform>
            <numerusform>استيراد %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings of this file are not those of the source chosen. Nothing was imported.</source>
        <translation>عناوين هذا الملف ليست عناوين المصدر المختار. ولم يُستورد شيء.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>the centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n تعارض ينتظر البت</numerusform>
            <numerusform>تعارض واحد ينتظر البت</numerusform>
            <numerusform>تعارضان ينتظران البت</numerusform>
            <numerusform>%n تعارضات تنتظر البت</numerusform>
            <numerusform>%n تعارضاً ينتظر البت</numerusform>
            <numerusform>%n تعارض ينتظر البت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) not accepted</source>
        <translation>
            <numerusform>%n عنصر غير مقبول</numerusform>
            <numerusform>عنصر واحد غير مقبول</numerusform>
            <numerusform>عنصران غير مقبولين</numerusform>
            <numerusform>%n عناصر غير مقبولة</numerusform>
            <numerusform>%n عنصراً غير مقبول</numerusform>
            <numerusform>%n عنصر غير مقبول</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>المزامنة: %1</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>حول Muster</translation>
    </message>
    <message>
        <source>Muster %1
Field security records that work without a line.
Apache License 2.0</source>
        <translation>Muster %1
سجلات الأمن الميداني التي تعمل دون اتصال.
Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>لا يوجد شيء هنا بعد</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>احفظوا السجل أولاً ثم أضيفوا إليه.</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>إضافة أول عنصر: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>app::RecordForm</name>
    <message>
        <source>Needed to save</source>
        <translation>لازم للحفظ</translation>
    </message>
    <message>
        <source>Needed to submit, not to save</source>
        <translation>لازم للتقديم لا للحفظ</translation>
    </message>
    <message>
        <source>Personal: masked in lists</source>
        <translation>بيانات شخصية: محجوبة في القوائم</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1، إلزامي</translation>
    </message>
    <message>
        <source>People said different things: decide</source>
        <translation>قيم مختلفة: يلزم البت</translation>
    </message>
</context>
<context>
    <name>app::RecordPane</name>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>الإنشاء: %1</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <translation>الإنشاء: %1، %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>You were editing this at %1 and had not saved.</source>
        <translation>كنتم تعدّلون هذا السجل في الساعة %1 ولم تحفظوه.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Not saved yet: some fields need attention. They are marked below.</source>
        <translation>لم يُحفظ بعد: بعض الحقول تحتاج إلى مراجعة. وهي مبيّنة أدناه.</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here.</source>
        <translation>لم يُحفظ؛ ما كتبتموه لا يزال هنا.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>تمت الاستعادة.</translation>
    </message>
    <message>
        <source>Deleted. It can be restored at any time.</source>
        <translation>تم الحذف. ويمكن استعادة السجل في أي وقت.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both values and records a conflict.</source>
        <translation>عُدّل في هذه الأثناء من جانب %1: ‏%2. يُبقي الحفظ على القيمتين ويسجل تعارضاً.</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both your changes and theirs.</source>
        <translation>عُدّل في هذه الأثناء من جانب %1: ‏%2. يُبقي الحفظ على تغييراتكم وتغييرات الشخص الآخر معاً.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Choose a record in the list, or add a new one.</source>
        <translation>اختاروا سجلاً من القائمة أو أضيفوا سجلاً جديداً.</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>هذا السجل غير موجود هنا</translation>
    </message>
    <message>
        <source>It may have been removed, or it has not arrived yet.</source>
        <translation>ربما أزيل أو لم يصل بعد.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>أجزاء السجل</translation>
    </message>
</context>
<context>
    <name>app::RecordScreen</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No record fits these words and filters.</source>
        <translation>لا يوجد سجل يطابق هذه الكلمات وعوامل التصفية.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>لا توجد سجلات بعد</translation>
    </message>
    <message>
        <source>Add the first one, or import a file.</source>
        <translation>أضيفوا السجل الأول أو استوردوا ملفاً.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>لم يُكتب أي سجل في %1. الملف غير مشفّر: احفظوه في مكان آمن.</numerusform>
            <numerusform>كُتب سجل واحد في %1. الملف غير مشفّر: احفظوه في مكان آمن.</numerusform>
            <numerusform>كُتب سجلان في %1. الملف غير مشفّر: احفظوه في مكان آمن.</numerusform>
            <numerusform>كُتبت %n سجلات في %1. الملف غير مشفّر: احفظوه في مكان آمن.</numerusform>
            <numerusform>كُتب %n سجلاً في %1. الملف غير مشفّر: احفظوه في مكان آمن.</numerusform>
            <numerusform>كُتب %n سجل في %1. الملف غير مشفّر: احفظوه في مكان آمن.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>app::RecordTable</name>
    <message>
        <source>Two people said different things</source>
        <translation>أدخل شخصان قيمتين مختلفتين</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
</context>
<context>
    <name>app::SyncPanel</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n تغيير للإرسال</numerusform>
            <numerusform>تغيير واحد للإرسال</numerusform>
            <numerusform>تغييران للإرسال</numerusform>
            <numerusform>%n تغييرات للإرسال</numerusform>
            <numerusform>%n تغييراً للإرسال</numerusform>
            <numerusform>%n تغيير للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>exchanging with %1…</source>
        <translation>جارٍ التبادل مع %1…</translation>
    </message>
    <message>
        <source>last exchanged %1 (%2) with %3</source>
        <translation>آخر تبادل %1 (%2) مع %3</translation>
    </message>
    <message>
        <source>not yet exchanged with %1</source>
        <translation>لم يجر بعد تبادل مع %1</translation>
    </message>
    <message>
        <source>off line</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>أُرسل %1، استُلم %2</translation>
    </message>
    <message numerus="yes">
        <source>Last time %n change(s) arrived.</source>
        <translation>
            <numerusform>في المرة الأخيرة لم يصل أي تغيير.</numerusform>
            <numerusform>في المرة الأخيرة وصل تغيير واحد.</numerusform>
            <numerusform>في المرة الأخيرة وصل تغييران.</numerusform>
            <numerusform>في المرة الأخيرة وصلت %n تغييرات.</numerusform>
            <numerusform>في المرة الأخيرة وصل %n تغييراً.</numerusform>
            <numerusform>في المرة الأخيرة وصل %n تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be accepted; see below.</source>
        <translation>
            <numerusform>تعذر قبول %n؛ انظر أدناه.</numerusform>
            <numerusform>تعذر قبول تغيير واحد؛ انظر أدناه.</numerusform>
            <numerusform>تعذر قبول تغييرين؛ انظر أدناه.</numerusform>
            <numerusform>تعذر قبول %n تغييرات؛ انظر أدناه.</numerusform>
            <numerusform>تعذر قبول %n تغييراً؛ انظر أدناه.</numerusform>
            <numerusform>تعذر قبول %n تغيير؛ انظر أدناه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The centre refused %n of ours.</source>
        <translation>
            <numerusform>رفض المركز %n من تغييراتنا.</numerusform>
            <numerusform>رفض المركز واحداً من تغييراتنا.</numerusform>
            <numerusform>رفض المركز اثنين من تغييراتنا.</numerusform>
            <numerusform>رفض المركز %n من تغييراتنا.</numerusform>
            <numerusform>رفض المركز %n من تغييراتنا.</numerusform>
            <numerusform>رفض المركز %n من تغييراتنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in: %1.</source>
        <translation>قُبل: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this laptop differs from the centre&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>تختلف ساعة هذا الحاسوب المحمول عن ساعة المركز بمقدار %n دقيقة.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب المحمول عن ساعة المركز بمقدار دقيقة واحدة.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب المحمول عن ساعة المركز بمقدار دقيقتين.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب المحمول عن ساعة المركز بمقدار %n دقائق.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب المحمول عن ساعة المركز بمقدار %n دقيقة.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب المحمول عن ساعة المركز بمقدار %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop and another show different things at the same point. Tell your administrator.</source>
        <translation>يعرض هذا الحاسوب المحمول وحاسوب آخر بيانات مختلفة عند النقطة نفسها. أبلغوا مدير النظام.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>جارٍ التبادل</translation>
    </message>
    <message>
        <source>By itself, every</source>
        <translation>تلقائياً، كل</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Minutes between exchanges</source>
        <translation>الدقائق بين عمليات التبادل</translation>
    </message>
    <message>
        <source>What is on this laptop</source>
        <translation>ما يوجد في هذا الحاسوب المحمول</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>Known but missing</source>
        <translation>معروف لكنه غير موجود</translation>
    </message>
    <message>
        <source>Received but not accepted</source>
        <translation>ورد ولم يُقبل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>Choose the service card</source>
        <translation>اختيار بطاقة الخدمة</translation>
    </message>
    <message>
        <source>Service card (*.card *.json);;All files (*)</source>
        <translation>بطاقة الخدمة (*.card *.json);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>The invitation code has 16 letters and digits. Compare it with what you were given.</source>
        <translation>يتألف رمز الدعوة من 16 حرفاً ورقماً. قارنوه بما سُلّم إليكم.</translation>
    </message>
    <message>
        <source>Choose the service card you were given with the code.</source>
        <translation>اختاروا بطاقة الخدمة التي سُلّمت إليكم مع الرمز.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: take at least %n characters, better four words.</source>
        <translation>
            <numerusform>عبارة المرور أقصر مما ينبغي: اختاروا ما لا يقل عن %n رمز، ويُفضَّل أربع كلمات.</numerusform>
            <numerusform>عبارة المرور أقصر مما ينبغي: اختاروا رمزاً واحداً على الأقل، ويُفضَّل أربع كلمات.</numerusform>
            <numerusform>عبارة المرور أقصر مما ينبغي: اختاروا رمزين على الأقل، ويُفضَّل أربع كلمات.</numerusform>
            <numerusform>عبارة المرور أقصر مما ينبغي: اختاروا ما لا يقل عن %n رموز، ويُفضَّل أربع كلمات.</numerusform>
            <numerusform>عبارة المرور أقصر مما ينبغي: اختاروا ما لا يقل عن %n رمزاً، ويُفضَّل أربع كلمات.</numerusform>
            <numerusform>عبارة المرور أقصر مما ينبغي: اختاروا ما لا يقل عن %n رمز، ويُفضَّل أربع كلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>Nobody has let this laptop in yet. You can close Muster and come back later.</source>
        <translation>لم يقبل أحد هذا الحاسوب المحمول بعد. يمكنكم إغلاق Muster والعودة لاحقاً.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>حاولوا مرة أخرى عند توافر الاتصال.</translation>
    </message>
    <message>
        <source>Everything on this laptop is encrypted. Type your passphrase to open it.</source>
        <translation>كل ما في هذا الحاسوب المحمول مشفّر. اكتبوا عبارة المرور لفتحه.</translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation>مرحباً بكم في Muster</translation>
    </message>
    <message>
        <source>Your administrator gave you an invitation code and a service card. They let this laptop in, once.</source>
        <translation>سلّمكم مدير النظام رمز دعوة وبطاقة خدمة. وهما يتيحان قبول هذا الحاسوب المحمول مرة واحدة.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>في انتظار القبول</translation>
    </message>
    <message>
        <source>Your administrator&apos;s laptop answers the next time it exchanges with the centre. Leave this open.</source>
        <translation>سيرد حاسوب مدير النظام عند تبادله التالي مع المركز. اتركوا هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>Service card</source>
        <translation>بطاقة الخدمة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>لم يُختر أي ملف</translation>
    </message>
    <message>
        <source>A passphrase for this laptop (nobody else can open it, or restore it)</source>
        <translation>عبارة مرور لهذا الحاسوب المحمول (لا يستطيع أحد غيركم فتحه أو استعادتها)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Gate or door</source>
        <translation>بوابة أو باب</translation>
    </message>
    <message>
        <source>Fence or wall</source>
        <translation>سياج أو جدار</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>السطح</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>مرآب</translation>
    </message>
    <message>
        <source>Loading dock</source>
        <translation>رصيف التحميل</translation>
    </message>
    <message>
        <source>Line inside the premises</source>
        <translation>الخط داخل المباني</translation>
    </message>
    <message>
        <source>Air space</source>
        <translation>المجال الجوي</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>تسلل</translation>
    </message>
    <message>
        <source>Tailgating</source>
        <translation>الدخول خلف شخص آخر</translation>
    </message>
    <message>
        <source>False identity</source>
        <translation>هوية مزورة</translation>
    </message>
    <message>
        <source>Expired pass</source>
        <translation>تصريح منتهٍ</translation>
    </message>
    <message>
        <source>Breach by a vehicle</source>
        <translation>اقتحام بمركبة</translation>
    </message>
    <message>
        <source>Breach by a crowd</source>
        <translation>اقتحام حشد</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>طائرة مسيّرة</translation>
    </message>
    <message>
        <source>Staff in a closed zone</source>
        <translation>موظفون في منطقة مغلقة</translation>
    </message>
    <message>
        <source>Lost pass used</source>
        <translation>استعمال تصريح مفقود</translation>
    </message>
    <message>
        <source>Stopped at the line</source>
        <translation>أُوقف عند الخط</translation>
    </message>
    <message>
        <source>Past the outer line</source>
        <translation>تجاوز الخط الخارجي</translation>
    </message>
    <message>
        <source>Past the inner line</source>
        <translation>تجاوز الخط الداخلي</translation>
    </message>
    <message>
        <source>Reached a person or a sensitive place</source>
        <translation>وصل إلى شخص أو مكان حساس</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>حارس</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>After the fact</source>
        <translation>بعد وقوعه</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>خطأً</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>احتجاج</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>جريمة</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>عدائي</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>الصحة النفسية</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>وسائط الإعلام</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Escorted out</source>
        <translation>أُخرج</translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation>سُلّم إلى الشرطة</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>فرّ</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Time of entry</source>
        <translation>وقت الدخول</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>نوع الدخول</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>مدى التوغل</translation>
    </message>
    <message>
        <source>Point of entry</source>
        <translation>نقطة الدخول</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>اسم النقطة</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>اكتشفه</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>وقت الكشف</translation>
    </message>
    <message>
        <source>Response began at</source>
        <translation>وقت بدء الاستجابة</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>وقت التسوية</translation>
    </message>
    <message>
        <source>Apparent intent</source>
        <translation>القصد الظاهر</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>السرد</translation>
    </message>
    <message>
        <source>Harm done</source>
        <translation>الضرر الواقع</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>Corrective measure</source>
        <translation>تدبير تصحيحي</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Recording: where it is kept</source>
        <translation>التسجيل: مكان حفظه</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Unauthorized entries</source>
        <translation>حالات الدخول غير المأذون به</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>الدخول غير المأذون به</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>متعاقد</translation>
    </message>
    <message>
        <source>United Nations pass</source>
        <translation>بطاقة الأمم المتحدة</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>بطاقة هوية وطنية</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة قيادة</translation>
    </message>
    <message>
        <source>Employer&apos;s card</source>
        <translation>بطاقة صاحب العمل</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>وثيقة أخرى</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>بلا وثيقة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>سُمح له بالدخول</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>أُعيد من حيث أتى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind of visitor</source>
        <translation>نوع الزائر</translation>
    </message>
    <message>
        <source>Organization or company</source>
        <translation>منظمة أو شركة</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>الموعد المتوقع</translation>
    </message>
    <message>
        <source>Expected to stay</source>
        <translation>مدة البقاء المتوقعة</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة هوية</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Host&apos;s personnel record</source>
        <translation>سجل المضيف</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Vehicle: number plate</source>
        <translation>المركبة: اللوحة</translation>
    </message>
    <message>
        <source>Vehicle: make and model</source>
        <translation>المركبة: الصنع والطراز</translation>
    </message>
    <message>
        <source>Vehicle: colour</source>
        <translation>المركبة: اللون</translation>
    </message>
    <message>
        <source>Answer at the desk</source>
        <translation>الرد عند البوابة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>أجاب عنه</translation>
    </message>
    <message>
        <source>On a watch list</source>
        <translation>في قائمة مراقبة</translation>
    </message>
    <message>
        <source>Visitor card</source>
        <translation>بطاقة زائر</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>وقت الدخول</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>وقت المغادرة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>أعضاء المجموعة</translation>
    </message>
    <message>
        <source>Member of the group</source>
        <translation>عضو المجموعة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>مسلَّم</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>الحائز</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>وقت التسليم</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>سلّمه</translation>
    </message>
    <message>
        <source>Due back at</source>
        <translation>موعد الإعادة</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>وقت الإعادة</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>حالة المفتاح</translation>
    </message>
    <message>
        <source>Keys issued</source>
        <translation>المفاتيح المسلَّمة</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>مفتاح مسلَّم</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خارج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>خرج نهائياً</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>يحمله</translation>
    </message>
    <message>
        <source>State of the asset</source>
        <translation>حالة الغرض</translation>
    </message>
    <message>
        <source>Agreed by, for the owner</source>
        <translation>موافقة المالك</translation>
    </message>
    <message>
        <source>Agreed by, for security</source>
        <translation>موافقة الأمن</translation>
    </message>
    <message>
        <source>Out at</source>
        <translation>وقت الخروج</translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation>وقّع الإخراج</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>تاريخ الإعادة</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>وقت العودة</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>وقّع الاستلام</translation>
    </message>
    <message>
        <source>Assets taken out</source>
        <translation>أغراض أُخرجت</translation>
    </message>
    <message>
        <source>Asset taken out</source>
        <translation>غرض أُخرج</translation>
    </message>
    <message>
        <source>Inward</source>
        <translation>إلى الداخل</translation>
    </message>
    <message>
        <source>Outward</source>
        <translation>إلى الخارج</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>مركبة للأمم المتحدة</translation>
    </message>
    <message>
        <source>Private vehicle of staff</source>
        <translation>مركبة خاصة لموظف</translation>
    </message>
    <message>
        <source>Vehicle of a visitor</source>
        <translation>مركبة زائر</translation>
    </message>
    <message>
        <source>Vehicle of a supplier</source>
        <translation>مركبة مورّد</translation>
    </message>
    <message>
        <source>Emergency vehicle</source>
        <translation>مركبة طوارئ</translation>
    </message>
    <message>
        <source>Other vehicle</source>
        <translation>مركبة أخرى</translation>
    </message>
    <message>
        <source>Time at the gate</source>
        <translation>الوقت عند البوابة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>لوحة المركبة</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>نوع المركبة</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>سائق</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>الركاب</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>جرى تفتيشه</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>التحرك</translation>
    </message>
    <message>
        <source>Vehicles at the gate</source>
        <translation>المركبات عند البوابة</translation>
    </message>
    <message>
        <source>Vehicle at the gate</source>
        <translation>مركبة عند البوابة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
</context>
<context>
    <name>Accountability</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئياً</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>الفترة من</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>الفترة حتى</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المستعرض</translation>
    </message>
    <message>
        <source>Designated Official appointed and trained</source>
        <translation>المسؤول المكلّف معيّن ومدرَّب</translation>
    </message>
    <message>
        <source>Security Management Team meets</source>
        <translation>فريق إدارة الأمن يجتمع</translation>
    </message>
    <message>
        <source>Assessments current</source>
        <translation>التقييمات محدّثة</translation>
    </message>
    <message>
        <source>Plans current</source>
        <translation>الخطط محدّثة</translation>
    </message>
    <message>
        <source>Residential measures current</source>
        <translation>التدابير السكنية محدّثة</translation>
    </message>
    <message>
        <source>Exercises held</source>
        <translation>أُجريت التمارين</translation>
    </message>
    <message>
        <source>Staff lists certified</source>
        <translation>قوائم الموظفين مصدّقة</translation>
    </message>
    <message>
        <source>Training complete</source>
        <translation>التدريب مكتمل</translation>
    </message>
    <message>
        <source>Premises surveyed</source>
        <translation>المباني ممسوحة</translation>
    </message>
    <message>
        <source>Incidents recorded</source>
        <translation>الحوادث مسجلة</translation>
    </message>
    <message>
        <source>Wardens active</source>
        <translation>مسؤولو القطاعات ناشطون</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Compliance reviews</source>
        <translation>استعراضات الامتثال</translation>
    </message>
    <message>
        <source>Compliance review</source>
        <translation>استعراض الامتثال</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>نتائج الاستعراض</translation>
    </message>
    <message>
        <source>Review finding</source>
        <translation>نتيجة الاستعراض</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>مراجعة الحسابات</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>استعراض ما بعد الحدث</translation>
    </message>
    <message>
        <source>Board of inquiry</source>
        <translation>مجلس تحقيق</translation>
    </message>
    <message>
        <source>Joint Inspection Unit</source>
        <translation>وحدة التفتيش المشتركة</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة للتحسين</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>مقبول جزئياً</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقق منه</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>منفّذة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed, not implemented</source>
        <translation>مغلقة دون تنفيذ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>من السجل</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>الموجَّه إليه</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Words of the response</source>
        <translation>نص الاستجابة</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>ما سيُتخذ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>الدليل: مكان حفظه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طارئ</translation>
    </message>
    <message>
        <source>Area team</source>
        <translation>فريق المنطقة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>نوع الاجتماع</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Minutes: where they are kept</source>
        <translation>المحضر: مكان حفظه</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>الاجتماع التالي</translation>
    </message>
    <message>
        <source>Security Management Team meetings</source>
        <translation>اجتماعات فريق إدارة الأمن</translation>
    </message>
    <message>
        <source>Security Management Team meeting</source>
        <translation>اجتماع فريق إدارة الأمن</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Attendance of a member</source>
        <translation>حضور عضو</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation>قرارات الاجتماع</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>قرار الاجتماع</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>المحضر في صيغة مسودة</translation>
    </message>
</context>
<context>
    <name>Advisory</name>
    <message>
        <source>Travel advisory</source>
        <translation>إرشادات السفر</translation>
    </message>
    <message>
        <source>Security notice</source>
        <translation>إشعار أمني</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>الطيران</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
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
        <source>Very high</source>
        <translation>مرتفع جداً</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>السفر الضروري فقط</translation>
    </message>
    <message>
        <source>Closed to travel</source>
        <translation>مغلق أمام السفر</translation>
    </message>
    <message>
        <source>All United Nations personnel</source>
        <translation>جميع أفراد الأمم المتحدة</translation>
    </message>
    <message>
        <source>Saving Lives Together partners</source>
        <translation>شركاء إنقاذ الأرواح معاً</translation>
    </message>
    <message>
        <source>Security staff and management</source>
        <translation>موظفو الأمن والإدارة</translation>
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
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Present risk: armed conflict</source>
        <translation>الخطر الحالي: نزاع مسلح</translation>
    </message>
    <message>
        <source>Present risk: terrorism</source>
        <translation>الخطر الحالي: الإرهاب</translation>
    </message>
    <message>
        <source>Present risk: crime</source>
        <translation>الخطر الحالي: الجريمة</translation>
    </message>
    <message>
        <source>Present risk: civil unrest</source>
        <translation>الخطر الحالي: اضطرابات مدنية</translation>
    </message>
    <message>
        <source>Present risk: hazards</source>
        <translation>الخطر الحالي: الأخطار الطبيعية</translation>
    </message>
    <message>
        <source>BSAFE required</source>
        <translation>BSAFE إلزامي</translation>
    </message>
    <message>
        <source>SSAFE required</source>
        <translation>SSAFE إلزامي</translation>
    </message>
    <message>
        <source>Travel clearance</source>
        <translation>تصريح السفر</translation>
    </message>
    <message>
        <source>Security briefing on arrival required</source>
        <translation>إحاطة أمنية إلزامية عند الوصول</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
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
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>يستعيض عن</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Short text for messages</source>
        <translation>نص قصير للرسائل</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Text in one language</source>
        <translation>نص بلغة واحدة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Name of a visitor</source>
        <translation>اسم الزائر</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>وقت تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>طلب سفر</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>تأكيدات الاستلام</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>وقت النشر</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
</context>
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
    <message>
        <source>Yearly review</source>
        <translation>استعراض سنوي</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Change of the situation</source>
        <translation>تغيّر الحالة</translation>
    </message>
    <message>
        <source>Change of programme</source>
        <translation>تغيّر البرنامج</translation>
    </message>
    <message>
        <source>New premises</source>
        <translation>مبانٍ جديدة</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>Request of the Designated Official</source>
        <translation>طلب المسؤول المكلّف</translation>
    </message>
    <message>
        <source>Situation: security forces</source>
        <translation>الوضع: قوات الأمن</translation>
    </message>
    <message>
        <source>Area in the register</source>
        <translation>المنطقة في السجل</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Situation: economic</source>
        <translation>الوضع: اقتصادي</translation>
    </message>
    <message>
        <source>Situation: social</source>
        <translation>الوضع: اجتماعي</translation>
    </message>
    <message>
        <source>Situation: environmental</source>
        <translation>الوضع: بيئي</translation>
    </message>
    <message>
        <source>Situation: infrastructure</source>
        <translation>الوضع: البنية التحتية</translation>
    </message>
    <message>
        <source>Situation: threat groups and actors</source>
        <translation>الوضع: الجماعات ومصادر التهديد</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>التحرك</translation>
    </message>
    <message>
        <source>SMT meeting</source>
        <translation>اجتماع فريق إدارة الأمن</translation>
    </message>
    <message>
        <source>Reasons for a review</source>
        <translation>أسباب الاستعراض</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>يستعيض عن</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Conditions of the approval</source>
        <translation>شروط الاعتماد</translation>
    </message>
    <message>
        <source>Resident, internationally recruited</source>
        <translation>مقيم، معيّن دولياً</translation>
    </message>
    <message>
        <source>Resident, locally recruited</source>
        <translation>مقيم، معيّن محلياً</translation>
    </message>
    <message>
        <source>On mission, international</source>
        <translation>في مهمة، دولي</translation>
    </message>
    <message>
        <source>On mission, national</source>
        <translation>في مهمة، وطني</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>الحكومة المحلية</translation>
    </message>
    <message>
        <source>National government</source>
        <translation>الحكومة الوطنية</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات المحلية</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>دائم</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومياً</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعياً</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهرياً</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>أحياناً</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Who is exposed</source>
        <translation>من هو معرَّض</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>المكان الرئيسي</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التواتر</translation>
    </message>
    <message>
        <source>What the situation means for the programme</source>
        <translation>أثر الوضع في البرنامج</translation>
    </message>
    <message>
        <source>What the programme means for security</source>
        <translation>أثر البرنامج في الأمن</translation>
    </message>
    <message>
        <source>Programme criticality output</source>
        <translation>ناتج حسب الأهمية الحيوية</translation>
    </message>
    <message>
        <source>Programme exposures</source>
        <translation>تعرض البرامج</translation>
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
        <source>Hazards</source>
        <translation>الأخطار</translation>
    </message>
    <message>
        <source>Threat category</source>
        <translation>فئة التهديد</translation>
    </message>
    <message>
        <source>Intent (hazards: frequency)</source>
        <translation>النية (الأخطار: التواتر)</translation>
    </message>
    <message>
        <source>Capability (hazards: magnitude)</source>
        <translation>القدرة (الأخطار: الشدة)</translation>
    </message>
    <message>
        <source>Inhibiting context (hazards: preparedness)</source>
        <translation>السياق الرادع (الأخطار: التأهب)</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المبررات</translation>
    </message>
    <message>
        <source>Threat scores</source>
        <translation>درجات التهديد</translation>
    </message>
    <message>
        <source>General threats</source>
        <translation>التهديدات العامة</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>التهديد العام</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>ودّي</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>متوجس</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>عدائي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>نوع مصدر التهديد</translation>
    </message>
    <message>
        <source>Main SRM area</source>
        <translation>منطقة إدارة المخاطر الرئيسية</translation>
    </message>
    <message>
        <source>Where it operates</source>
        <translation>مجال نشاطه</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Attitude to the United Nations</source>
        <translation>الموقف من الأمم المتحدة</translation>
    </message>
    <message>
        <source>Strength, weapons and means</source>
        <translation>القوة والأسلحة والوسائل</translation>
    </message>
    <message>
        <source>Methods and usual targets</source>
        <translation>الأساليب والأهداف المعتادة</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>ما يردعه</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>تاريخ آخر استعراض</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>مصادر التهديد</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation>مصدر تهديد</translation>
    </message>
    <message>
        <source>Prevention: lowers likelihood</source>
        <translation>وقاية: تخفض الاحتمال</translation>
    </message>
    <message>
        <source>Mitigation: lowers impact</source>
        <translation>تخفيف: يخفض الأثر</translation>
    </message>
    <message>
        <source>Prevention and mitigation</source>
        <translation>وقاية وتخفيف</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>قبول الخطر</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>السيطرة</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>تجنّب</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Deter</source>
        <translation>الردع</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Build acceptance</source>
        <translation>كسب القبول</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>الاتصالات السلكية واللاسلكية</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>طبي</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Residential</source>
        <translation>سكني</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>الحراس</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>السفر</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>الأمن السيبراني</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>الطيران</translation>
    </message>
    <message>
        <source>Everyone in the area</source>
        <translation>كل من في المنطقة</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>فئات الموظفين</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>ممولة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>منفّذة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقق منه</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>ساقطة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Own organization</source>
        <translation>المنظمة نفسها</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>تقاسم محلي للتكاليف</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>حساب مشترك التمويل</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>البلد المضيف</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>مانح</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>غير ممولة</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>ينطبق على</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>قطاع سكني</translation>
    </message>
    <message>
        <source>Change of likelihood</source>
        <translation>تغيّر الاحتمال</translation>
    </message>
    <message>
        <source>Change of impact</source>
        <translation>تغيّر الأثر</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>حالة التدبير</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Cost, once</source>
        <translation>التكلفة، مرة واحدة</translation>
    </message>
    <message>
        <source>Cost, yearly</source>
        <translation>التكلفة، سنوياً</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>الدليل: مكان حفظه</translation>
    </message>
    <message>
        <source>Change of risk</source>
        <translation>تغيّر الخطر</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation>تدابير إدارة المخاطر</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>تدبير إدارة المخاطر</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>حدث خطر</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيفية التأثير</translation>
    </message>
    <message>
        <source>Events it works on</source>
        <translation>الأحداث التي يعالجها</translation>
    </message>
    <message>
        <source>Event it works on</source>
        <translation>الحدث الذي يعالجه</translation>
    </message>
    <message>
        <source>Concurs</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Concurs with a remark</source>
        <translation>موافق مع ملاحظة</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>معترض</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>بالوكالة</translation>
    </message>
    <message>
        <source>Member of the SMT</source>
        <translation>عضو فريق إدارة الأمن</translation>
    </message>
    <message>
        <source>Position taken</source>
        <translation>الموقف المتخذ</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>يمثله</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ الإدلاء</translation>
    </message>
    <message>
        <source>Positions of the SMT</source>
        <translation>مواقف فريق إدارة الأمن</translation>
    </message>
    <message>
        <source>Position of an SMT member</source>
        <translation>موقف عضو في فريق إدارة الأمن</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>خطر منخفض</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>خطر متوسط</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطر مرتفع</translation>
    </message>
    <message>
        <source>Very high risk</source>
        <translation>خطر مرتفع جداً</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>المخاطر المتبقية</translation>
    </message>
    <message>
        <source>Why it should be accepted</source>
        <translation>سبب القبول</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Wording of the decision</source>
        <translation>نص القرار</translation>
    </message>
    <message>
        <source>Risk acceptances</source>
        <translation>قرارات قبول الخطر</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>قبول الخطر</translation>
    </message>
    <message>
        <source>Visit of a senior official</source>
        <translation>زيارة مسؤول رفيع المستوى</translation>
    </message>
    <message>
        <source>Those listed below</source>
        <translation>المذكورون أدناه</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>A warden zone</source>
        <translation>قطاع سكني</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>المنظمة المسؤولة</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>نطاقات التطبيق</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>نطاق التطبيق</translation>
    </message>
</context>
<context>
    <name>Aviation</name>
    <message>
        <source>Scheduled</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>طيران عارض</translation>
    </message>
    <message>
        <source>UN Humanitarian Air Service</source>
        <translation>دائرة الأمم المتحدة لخدمات النقل الجوي للمساعدة الإنسانية</translation>
    </message>
    <message>
        <source>Under United Nations contract</source>
        <translation>بموجب عقد مع الأمم المتحدة</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>حكومة</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>عسكري</translation>
    </message>
    <message>
        <source>Listed: meets the criteria</source>
        <translation>مدرج: يستوفي المعايير</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>قيد الاستعراض</translation>
    </message>
    <message>
        <source>Not listed: not shown to meet the criteria, which does not say it is unsafe</source>
        <translation>غير مدرج: لم يثبت استيفاؤه للمعايير، وهذا لا يعني أنه غير آمن</translation>
    </message>
    <message>
        <source>Restricted to certain routes</source>
        <translation>مقصور على خطوط معينة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Advised against</source>
        <translation>غير منصوح به</translation>
    </message>
    <message>
        <source>IATA Operational Safety Audit</source>
        <translation>تدقيق السلامة التشغيلية للإياتا</translation>
    </message>
    <message>
        <source>ICAO audit of the State</source>
        <translation>تدقيق الإيكاو للدولة</translation>
    </message>
    <message>
        <source>Operating ban</source>
        <translation>حظر التشغيل</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>IATA code</source>
        <translation>رمز الإياتا</translation>
    </message>
    <message>
        <source>ICAO code</source>
        <translation>رمز الإيكاو</translation>
    </message>
    <message>
        <source>State of the air operator certificate (ISO 3166)</source>
        <translation>دولة شهادة المشغّل الجوي (ISO 3166)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status in the list</source>
        <translation>الوضع في القائمة</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <translation>الدليل نصاً</translation>
    </message>
    <message>
        <source>Countries served (ISO 3166)</source>
        <translation>البلدان المخدومة (ISO 3166)</translation>
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
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Air operators</source>
        <translation>المشغّلون الجويون</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>مشغّل جوي</translation>
    </message>
    <message>
        <source>Designated air-travel focal point</source>
        <translation>منسق السفر الجوي المعيّن</translation>
    </message>
    <message>
        <source>Security professional</source>
        <translation>متخصص في الأمن</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وردت</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Use if there is no alternative</source>
        <translation>يُستعمل إن لم يوجد بديل</translation>
    </message>
    <message>
        <source>For the organization to decide</source>
        <translation>القرار للمنظمة</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>تجنّب</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>Requester is</source>
        <translation>صفة مقدم الطلب</translation>
    </message>
    <message>
        <source>Requester on the staff list</source>
        <translation>مقدم الطلب في قائمة الموظفين</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Name of an operator not in the list</source>
        <translation>اسم مشغّل غير مدرج</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>طريق</translation>
    </message>
    <message>
        <source>Date of travel</source>
        <translation>تاريخ السفر</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>درجة الاستعجال</translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation>الرد مطلوب قبل</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>وقت الرد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>نص الرد</translation>
    </message>
    <message>
        <source>Answer valid until</source>
        <translation>الرد سارٍ حتى</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>المشورة</translation>
    </message>
    <message>
        <source>Requests for aviation advice</source>
        <translation>طلبات المشورة بشأن الطيران</translation>
    </message>
    <message>
        <source>Request for aviation advice</source>
        <translation>طلب مشورة بشأن الطيران</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>By headcount</source>
        <translation>حسب عدد الموظفين</translation>
    </message>
    <message>
        <source>Flat amount for small organizations, the rest by headcount</source>
        <translation>مبلغ مقطوع للمنظمات الصغيرة والباقي حسب عدد الموظفين</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>حسب الاستخدام</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>حصص متساوية</translation>
    </message>
    <message>
        <source>Fixed table</source>
        <translation>جدول ثابت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>العملة (ISO 4217)</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>يسري حتى</translation>
    </message>
    <message>
        <source>Census date</source>
        <translation>تاريخ التعداد</translation>
    </message>
    <message>
        <source>How costs are shared</source>
        <translation>طريقة تقاسم التكاليف</translation>
    </message>
    <message>
        <source>Flat amount below a share of</source>
        <translation>مبلغ مقطوع دون حصة قدرها</translation>
    </message>
    <message>
        <source>Flat amount</source>
        <translation>مبلغ مقطوع</translation>
    </message>
    <message>
        <source>Second flat amount below a share of</source>
        <translation>المبلغ المقطوع الثاني دون حصة قدرها</translation>
    </message>
    <message>
        <source>Second flat amount</source>
        <translation>المبلغ المقطوع الثاني</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>يستعيض عن</translation>
    </message>
    <message>
        <source>Budget of the year before</source>
        <translation>ميزانية السنة السابقة</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>المذكرة التفسيرية</translation>
    </message>
    <message>
        <source>Budget period</source>
        <translation>فترة الميزانية</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>معدل مقطوع</translation>
    </message>
    <message>
        <source>Second flat rate</source>
        <translation>المعدل المقطوع الثاني</translation>
    </message>
    <message>
        <source>Cost-shared budgets</source>
        <translation>الميزانيات المتقاسمة التكاليف</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>الميزانية المتقاسمة التكاليف</translation>
    </message>
    <message>
        <source>Security operations centre</source>
        <translation>مركز عمليات الأمن</translation>
    </message>
    <message>
        <source>Radio room and communications</source>
        <translation>غرفة الراديو والاتصالات</translation>
    </message>
    <message>
        <source>Local security assistants</source>
        <translation>مساعدو الأمن المحليون</translation>
    </message>
    <message>
        <source>Guards for common posts</source>
        <translation>حراس النقاط المشتركة</translation>
    </message>
    <message>
        <source>Stress counsellor</source>
        <translation>مستشار الإجهاد النفسي</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>طبي</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>تقاسم محلي للتكاليف</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>حساب مشترك التمويل</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>منظمة واحدة</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>عيناً</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>غير ممولة</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>رقم البند</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>تدبير إدارة المخاطر</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Cost of a unit</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>For (empty: once)</source>
        <translation>لمدة (فارغ: مرة واحدة)</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>المبررات</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>بنود الميزانية</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>بند الميزانية</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Dispute resolved</source>
        <translation>سُوّي الخلاف</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Persons, units used or parts agreed</source>
        <translation>الأشخاص أو الوحدات المستعملة أو الحصص المتفق عليها</translation>
    </message>
    <message>
        <source>From the certified list</source>
        <translation>من القائمة المصدّقة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Note on the dispute</source>
        <translation>ملاحظة عن الخلاف</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>صدرت به فاتورة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Invoiced or paid</source>
        <translation>فاتورة أو دفع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>تاريخ القيد</translation>
    </message>
    <message>
        <source>Payment due on</source>
        <translation>تاريخ استحقاق الدفع</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>المساهمات</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>مساهمة</translation>
    </message>
    <message>
        <source>Date of the expenditure</source>
        <translation>تاريخ النفقة</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation>النفقات</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>نفقة</translation>
    </message>
    <message>
        <source>Accounts closed on</source>
        <translation>تاريخ إقفال الحسابات</translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>Monitoring</source>
        <translation>رصد</translation>
    </message>
    <message>
        <source>On alert</source>
        <translation>تأهب</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>متصاعدة</translation>
    </message>
    <message>
        <source>Stabilizing</source>
        <translation>قيد الاستقرار</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>أُنهي التفعيل</translation>
    </message>
    <message>
        <source>After-action review done</source>
        <translation>أُجري استعراض ما بعد الحدث</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Monitor: watch</source>
        <translation>الرصد: متابعة</translation>
    </message>
    <message>
        <source>Alert: prepare</source>
        <translation>التأهب: استعداد</translation>
    </message>
    <message>
        <source>Local crisis</source>
        <translation>أزمة محلية</translation>
    </message>
    <message>
        <source>Country crisis</source>
        <translation>أزمة على مستوى البلد</translation>
    </message>
    <message>
        <source>Headquarters crisis</source>
        <translation>أزمة على مستوى المقر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Highest level reached</source>
        <translation>أعلى مستوى جرى بلوغه</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>نوع الحادث</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Areas affected</source>
        <translation>المناطق المتضررة</translation>
    </message>
    <message>
        <source>Incident that set it off</source>
        <translation>الحادث الذي أشعل الأزمة</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>وقت الاكتشاف</translation>
    </message>
    <message>
        <source>Activation decided at</source>
        <translation>وقت قرار التفعيل</translation>
    </message>
    <message>
        <source>Activation decided by</source>
        <translation>متخذ قرار التفعيل</translation>
    </message>
    <message>
        <source>Activation decided as</source>
        <translation>صفة متخذ قرار التفعيل</translation>
    </message>
    <message>
        <source>Crisis management team convened at</source>
        <translation>وقت انعقاد فريق إدارة الأزمات</translation>
    </message>
    <message>
        <source>Headquarters notified at</source>
        <translation>وقت إبلاغ المقر</translation>
    </message>
    <message>
        <source>Stood down at</source>
        <translation>وقت إنهاء التفعيل</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Situation report every</source>
        <translation>تقرير الحالة كل</translation>
    </message>
    <message>
        <source>Crisis room</source>
        <translation>غرفة الأزمات</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>استعراض ما بعد الحدث</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>الأزمات</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>سارٍ منذ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>متخذ القرار</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>صفة متخذ القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Activated at</source>
        <translation>وقت التفعيل</translation>
    </message>
    <message>
        <source>Activated by</source>
        <translation>الجهة التي فعّلته</translation>
    </message>
    <message>
        <source>No longer active since</source>
        <translation>لم تعد مفعّلة منذ</translation>
    </message>
    <message>
        <source>Plans activated</source>
        <translation>الخطط المفعّلة</translation>
    </message>
    <message>
        <source>Plan activated</source>
        <translation>خطة مفعّلة</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصياً</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>By satellite phone</source>
        <translation>بالهاتف الساتلي</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>باللاسلكي</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>برسالة نصية</translation>
    </message>
    <message>
        <source>By messaging application</source>
        <translation>بتطبيق للمراسلة</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Through wardens</source>
        <translation>عن طريق مسؤولي القطاعات</translation>
    </message>
    <message>
        <source>From the media</source>
        <translation>من وسائط الإعلام</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>قناة أخرى</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>وقت اتخاذ القرار</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>الخيارات التي نُظر فيها</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Advised by</source>
        <translation>بناءً على مشورة</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Communicated to</source>
        <translation>الجهات المبلَّغة</translation>
    </message>
    <message>
        <source>How it was communicated</source>
        <translation>طريقة الإبلاغ</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>موعد الاستحقاق</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Corrects or continues</source>
        <translation>يصحح أو يكمل</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>سجل القرارات</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>A Completely reliable</source>
        <translation>A موثوق تماماً</translation>
    </message>
    <message>
        <source>B Usually reliable</source>
        <translation>B موثوق عادةً</translation>
    </message>
    <message>
        <source>C Fairly reliable</source>
        <translation>C موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>D Not usually reliable</source>
        <translation>D غير موثوق عادةً</translation>
    </message>
    <message>
        <source>E Unreliable</source>
        <translation>E غير موثوق</translation>
    </message>
    <message>
        <source>F Reliability cannot be judged</source>
        <translation>F لا يمكن الحكم على الموثوقية</translation>
    </message>
    <message>
        <source>1 Confirmed by other sources</source>
        <translation>1 أكدته مصادر أخرى</translation>
    </message>
    <message>
        <source>2 Probably true</source>
        <translation>2 صحيح على الأرجح</translation>
    </message>
    <message>
        <source>3 Possibly true</source>
        <translation>3 قد يكون صحيحاً</translation>
    </message>
    <message>
        <source>4 Doubtful</source>
        <translation>4 مشكوك فيه</translation>
    </message>
    <message>
        <source>5 Improbable</source>
        <translation>5 مستبعد</translation>
    </message>
    <message>
        <source>6 Truth cannot be judged</source>
        <translation>6 لا يمكن الحكم على الصحة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>وارد أو صادر</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المتلقي</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>مصداقية المعلومات</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>الإجراء المتخذ</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Information log</source>
        <translation>سجل المعلومات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Life-saving</source>
        <translation>إنقاذ حياة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Responsible for the task</source>
        <translation>المسؤول عن المهمة</translation>
    </message>
    <message>
        <source>Responsible role</source>
        <translation>الدور المسؤول</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Follows from the decision</source>
        <translation>منبثقة عن القرار</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>السجل المعني</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>وقت الإنجاز</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>رقم التقرير</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>الفترة من</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>الفترة حتى</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>United Nations casualties: dead</source>
        <translation>إصابات الأمم المتحدة: القتلى</translation>
    </message>
    <message>
        <source>United Nations casualties: injured</source>
        <translation>إصابات الأمم المتحدة: الجرحى</translation>
    </message>
    <message>
        <source>United Nations casualties: missing</source>
        <translation>إصابات الأمم المتحدة: المفقودون</translation>
    </message>
    <message>
        <source>United Nations casualties: details</source>
        <translation>إصابات الأمم المتحدة: التفاصيل</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>حصر الموظفين</translation>
    </message>
    <message>
        <source>Headcount table</source>
        <translation>جدول حصر الموظفين</translation>
    </message>
    <message>
        <source>Status of premises</source>
        <translation>حالة المباني</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>التحركات</translation>
    </message>
    <message>
        <source>Status of communications</source>
        <translation>حالة الاتصالات</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>القرارات المتخذة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Next report at</source>
        <translation>موعد التقرير التالي</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُرسل إلى</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation>تقارير الحالة</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>تقرير حالة</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>حظر تجول</translation>
    </message>
    <message>
        <source>Stay at home</source>
        <translation>البقاء في المنزل</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>منع التحرك</translation>
    </message>
    <message>
        <source>Work from home</source>
        <translation>العمل من المنزل</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>إغلاق المكتب</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>الاحتماء في المكان</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>النقل إلى مكان آمن</translation>
    </message>
    <message>
        <source>Evacuate families</source>
        <translation>إجلاء العائلات</translation>
    </message>
    <message>
        <source>Evacuate non-critical staff</source>
        <translation>إجلاء الأفراد غير الحيويين</translation>
    </message>
    <message>
        <source>Evacuate all</source>
        <translation>إجلاء الجميع</translation>
    </message>
    <message>
        <source>Suspend programme</source>
        <translation>تعليق البرنامج</translation>
    </message>
    <message>
        <source>Communications discipline</source>
        <translation>انضباط الاتصالات</translation>
    </message>
    <message>
        <source>Measure ordered</source>
        <translation>التدبير المأمور به</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>يسري على</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>القطاع السكني</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>فئات الأفراد</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>To be reviewed at</source>
        <translation>موعد الاستعراض</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>الآمر بالتدبير</translation>
    </message>
    <message>
        <source>Ordered as</source>
        <translation>صفة الآمر بالتدبير</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>وقت الأمر بالتدبير</translation>
    </message>
    <message>
        <source>Lifted at</source>
        <translation>وقت الرفع</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>مدة السريان</translation>
    </message>
    <message>
        <source>Measures ordered</source>
        <translation>التدابير المأمور بها</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>مدة التفعيل</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>رقم القيد</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Time frame from</source>
        <translation>الإطار الزمني من</translation>
    </message>
    <message>
        <source>Time frame until</source>
        <translation>الإطار الزمني حتى</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>الميسّر</translation>
    </message>
    <message>
        <source>Accountable: resident coordinator or head of mission</source>
        <translation>المسؤول: المنسق المقيم أو رئيس البعثة</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>تاريخ الاستعراض التالي</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>تقييم المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>يستعيض عن</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>الإطار الزمني</translation>
    </message>
    <message>
        <source>Programme criticality exercises</source>
        <translation>عمليات تحديد الأهمية الحيوية للبرامج</translation>
    </message>
    <message>
        <source>Programme criticality exercise</source>
        <translation>عملية تحديد الأهمية الحيوية للبرامج</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Strategic result</source>
        <translation>نتيجة استراتيجية</translation>
    </message>
    <message>
        <source>Framework it comes from</source>
        <translation>الإطار المستمد منه</translation>
    </message>
    <message>
        <source>Strategic results</source>
        <translation>النتائج الاستراتيجية</translation>
    </message>
    <message>
        <source>Life-saving at scale</source>
        <translation>إنقاذ أرواح على نطاق واسع</translation>
    </message>
    <message>
        <source>Directed by the Office of the Secretary-General</source>
        <translation>بتوجيه من مكتب الأمين العام</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>ناتج</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>المكان الرئيسي</translation>
    </message>
    <message>
        <source>Likelihood of implementation</source>
        <translation>احتمال التنفيذ</translation>
    </message>
    <message>
        <source>Designated PC1</source>
        <translation>مصنف PC1</translation>
    </message>
    <message>
        <source>PC1: criterion</source>
        <translation>PC1: المعيار</translation>
    </message>
    <message>
        <source>PC1: justification</source>
        <translation>PC1: المبررات</translation>
    </message>
    <message>
        <source>PC1: designated by</source>
        <translation>PC1: جهة التصنيف</translation>
    </message>
    <message>
        <source>PC1: designated on</source>
        <translation>PC1: تاريخ التصنيف</translation>
    </message>
    <message>
        <source>PC1: note of headquarters: where it is kept</source>
        <translation>PC1: مذكرة المقر: مكان حفظها</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>استعراض الأقران</translation>
    </message>
    <message>
        <source>PC1: designation</source>
        <translation>PC1: التصنيف</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>الإسهام</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>الإسهامات</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>لم يعد مستعملاً</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Name or line</source>
        <translation>الاسم أو الخط</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>دليل الاتصال</translation>
    </message>
    <message>
        <source>Directory entry</source>
        <translation>مدخل الدليل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>هاتف ساتلي</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>راديو</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>تطبيق مراسلة</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصياً</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>نوع القناة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>العنوان أو رمز النداء</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>تاريخ الاختبار</translation>
    </message>
    <message>
        <source>Worked when tested</source>
        <translation>عمل عند الاختبار</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>المناوب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>جدول المناوبة</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>المناوبة</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>غير سري</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>سري للغاية</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>Private number</source>
        <translation>الرقم الخاص</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
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
    <message>
        <source>H: headquarters and similar</source>
        <translation>H: المقر وما يماثله</translation>
    </message>
    <message>
        <source>A: least hardship</source>
        <translation>A: أقل مشقة</translation>
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
        <translation>E: أشد مشقة</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>بدء النشاط</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Heightened</source>
        <translation>معزز</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>الاسم بالصينية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>الاسم بالروسية</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>الاسم بالإسبانية</translation>
    </message>
    <message>
        <source>Hardship class</source>
        <translation>فئة المشقة</translation>
    </message>
    <message>
        <source>High-risk duty station</source>
        <translation>مركز عمل عالي الخطورة</translation>
    </message>
    <message>
        <source>High risk from</source>
        <translation>خطر مرتفع من</translation>
    </message>
    <message>
        <source>High risk until</source>
        <translation>خطر مرتفع حتى</translation>
    </message>
    <message>
        <source>Stage of planning</source>
        <translation>مرحلة التخطيط</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>لم يعد مستعملاً منذ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>High-risk status</source>
        <translation>صفة الخطورة العالية</translation>
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
        <translation>اكتبوا للبحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>How exact the time is</source>
        <translation>مدى دقة الوقت</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Notation of the position</source>
        <translation>صيغة الإحداثيات</translation>
    </message>
    <message>
        <source>Accuracy in metres</source>
        <translation>الدقة بالأمتار</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>الدقائق والثواني</translation>
    </message>
    <message>
        <source>Where the position comes from</source>
        <translation>مصدر الإحداثيات</translation>
    </message>
    <message>
        <source>Satellite receiver</source>
        <translation>جهاز استقبال ساتلي</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Place of the gazetteer</source>
        <translation>مكان في معجم الأماكن</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>Type of the record</source>
        <translation>نوع السجل</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Alternate work modalities</source>
        <translation>طرائق عمل بديلة</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>النقل إلى مكان آمن</translation>
    </message>
    <message>
        <source>Evacuation of families</source>
        <translation>إجلاء العائلات</translation>
    </message>
    <message>
        <source>Evacuation of non-essential personnel</source>
        <translation>إجلاء الموظفين غير الأساسيين</translation>
    </message>
    <message>
        <source>Evacuation of all</source>
        <translation>إجلاء الجميع</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>المسؤول المكلّف بشؤون الأمن</translation>
    </message>
    <message>
        <source>USG for the Secretary-General</source>
        <translation>وكيل الأمين العام نيابة عن الأمين العام</translation>
    </message>
    <message>
        <source>Area Security Coordinator, emergency</source>
        <translation>منسق أمن المنطقة، طوارئ</translation>
    </message>
    <message>
        <source>Designated Official, emergency</source>
        <translation>المسؤول المكلّف، طوارئ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>مأذون به</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Return authorized</source>
        <translation>أُذن بالعودة</translation>
    </message>
    <message>
        <source>Converted to non-family</source>
        <translation>حُوّل إلى مركز بلا عائلات</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind of move</source>
        <translation>نوع النقل</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>أوصى به</translation>
    </message>
    <message>
        <source>Recommended at</source>
        <translation>وقت التوصية</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>صاحب الإذن</translation>
    </message>
    <message>
        <source>Authorized at</source>
        <translation>وقت الإذن</translation>
    </message>
    <message>
        <source>Ratified at</source>
        <translation>وقت التصديق</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>فئات الموظفين</translation>
    </message>
    <message>
        <source>Locally recruited staff leave the country</source>
        <translation>الموظفون المحليون يغادرون البلد</translation>
    </message>
    <message>
        <source>Why locally recruited staff leave</source>
        <translation>سبب مغادرة الموظفين المحليين</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>ملاذ آمن</translation>
    </message>
    <message>
        <source>Point of the safe haven</source>
        <translation>نقطة الملاذ الآمن</translation>
    </message>
    <message>
        <source>Most baggage</source>
        <translation>الحد الأقصى للأمتعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>وقت الإكمال</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Relocation and evacuation orders</source>
        <translation>أوامر النقل والإجلاء</translation>
    </message>
    <message>
        <source>Relocation or evacuation order</source>
        <translation>أمر نقل أو إجلاء</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>حافلة</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>طائرة</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>مروحية</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>سيراً على الأقدام</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Vehicle, aircraft or boat</source>
        <translation>مركبة أو طائرة أو قارب</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>مشغّل جوي</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Departs from</source>
        <translation>يغادر من</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>يصل إلى</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>موعد المغادرة</translation>
    </message>
    <message>
        <source>Arrives at (time)</source>
        <translation>موعد الوصول</translation>
    </message>
    <message>
        <source>Locked at</source>
        <translation>وقت الإقفال</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>جهة الاستقبال</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>قوائم الركاب</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>قائمة الركاب</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>معال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Documents in order</source>
        <translation>الوثائق سليمة</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>الأمتعة</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>الحيوانات الأليفة</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>Checked in at the point</source>
        <translation>سُجّل في النقطة</translation>
    </message>
    <message>
        <source>Boarded at</source>
        <translation>وقت الصعود</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>وقت الوصول</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Why they did not come</source>
        <translation>سبب عدم الحضور</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>الركاب</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>راكب</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Eligible family members</source>
        <translation>أفراد الأسرة المستحقون</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Post reassigned on</source>
        <translation>تاريخ نقل الوظيفة</translation>
    </message>
    <message>
        <source>Evacuation entitlements</source>
        <translation>استحقاقات الإجلاء</translation>
    </message>
    <message>
        <source>Evacuation entitlement</source>
        <translation>استحقاق الإجلاء</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation>خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>فوري</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>يمشي</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>جالس</translation>
    </message>
    <message>
        <source>Stretcher</source>
        <translation>نقالة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>درجة الاستعجال</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>القدرة على الحركة</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>المرافق</translation>
    </message>
    <message>
        <source>From the facility</source>
        <translation>من المرفق</translation>
    </message>
    <message>
        <source>To the facility</source>
        <translation>إلى المرفق</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>مستشفى</translation>
    </message>
    <message>
        <source>Authorized by (medical)</source>
        <translation>أذن به (طبي)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>وقت الاتصال</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>وقت القبول</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>وقت المغادرة</translation>
    </message>
    <message>
        <source>Reference in the medical system</source>
        <translation>المرجع في النظام الطبي</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>شركة التأمين</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Medical evacuations</source>
        <translation>عمليات الإجلاء الطبي</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>الإجلاء الطبي</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>دوّنه</translation>
    </message>
    <message>
        <source>Log of the evacuation</source>
        <translation>سجل الإجلاء</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تم استعراضه</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>تقييم المخاطر الأمنية</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>مع المعالين</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>تاريخ آخر استعراض</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Call tree</source>
        <translation>شجرة الاتصال</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>اختبار اللاسلكي</translation>
    </message>
    <message>
        <source>Test of the emergency communications system</source>
        <translation>اختبار نظام اتصالات الطوارئ</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>تمرين على الحريق</translation>
    </message>
    <message>
        <source>Shelter drill</source>
        <translation>تمرين على الاحتماء بالملجأ</translation>
    </message>
    <message>
        <source>Headcount drill</source>
        <translation>تمرين على حصر الموظفين</translation>
    </message>
    <message>
        <source>Tabletop exercise</source>
        <translation>تمرين مكتبي</translation>
    </message>
    <message>
        <source>Functional exercise</source>
        <translation>تمرين وظيفي</translation>
    </message>
    <message>
        <source>Relocation drill</source>
        <translation>تمرين على النقل إلى مكان آمن</translation>
    </message>
    <message>
        <source>Medical evacuation drill</source>
        <translation>تمرين على الإجلاء الطبي</translation>
    </message>
    <message>
        <source>Hostage incident tabletop exercise</source>
        <translation>تمرين مكتبي على حادث احتجاز رهائن</translation>
    </message>
    <message>
        <source>Full-scale exercise</source>
        <translation>تمرين شامل</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>أُجري</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Satisfactory</source>
        <translation>مُرضٍ</translation>
    </message>
    <message>
        <source>Satisfactory with findings</source>
        <translation>مُرضٍ مع نتائج مسجلة</translation>
    </message>
    <message>
        <source>Unsatisfactory</source>
        <translation>غير مُرضٍ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>التاريخ المقرر</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>تاريخ الإجراء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kinds of plans tested with it</source>
        <translation>أنواع الخطط المختبرة معها</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Course of the scenario</source>
        <translation>مجرى السيناريو</translation>
    </message>
    <message>
        <source>Unannounced</source>
        <translation>دون إعلان مسبق</translation>
    </message>
    <message>
        <source>Host authorities took part</source>
        <translation>شاركت سلطات البلد المضيف</translation>
    </message>
    <message>
        <source>Exercise director</source>
        <translation>مدير التمرين</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Real event that counts as the test</source>
        <translation>حدث فعلي يُحتسب اختباراً</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>استعراض ما بعد الحدث</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>الوثائق: مكان حفظها</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>تحقق جزئياً</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Achieved or not</source>
        <translation>تحقق أم لا</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Reached within 2 hours</source>
        <translation>من أمكن الاتصال بهم خلال ساعتين</translation>
    </message>
    <message>
        <source>Reached within 4 hours</source>
        <translation>من أمكن الاتصال بهم خلال 4 ساعات</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>المستجيبون</translation>
    </message>
    <message>
        <source>Links that worked</source>
        <translation>وصلات الاتصال التي عملت</translation>
    </message>
    <message>
        <source>Time until all were accounted for</source>
        <translation>الوقت حتى التحقق من أماكن الجميع</translation>
    </message>
    <message>
        <source>Time until all were in shelter</source>
        <translation>الوقت حتى وصول الجميع إلى الملجأ</translation>
    </message>
    <message>
        <source>Accounted for within 1 hour</source>
        <translation>من تم التحقق من مكانهم خلال ساعة واحدة</translation>
    </message>
    <message>
        <source>Accounted for within 4 hours</source>
        <translation>من تم التحقق من مكانهم خلال 4 ساعات</translation>
    </message>
    <message>
        <source>Accounted for within 12 hours</source>
        <translation>من تم التحقق من مكانهم خلال 12 ساعة</translation>
    </message>
    <message>
        <source>Accounted for within 24 hours</source>
        <translation>من تم التحقق من مكانهم خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Time to the concentration point</source>
        <translation>الوقت حتى نقطة التجمع للمغادرة</translation>
    </message>
    <message>
        <source>Time to medical care</source>
        <translation>الوقت حتى تلقي الرعاية الطبية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما جرى قياسه</translation>
    </message>
    <message>
        <source>Other measure</source>
        <translation>مقياس آخر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>القيمة المستهدفة</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>قيمة مقيسة</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>القيم المقيسة</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>طفيفة</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>مغلق ومتحقق منه</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>أُبلغ بإغلاقه</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Corrective recommendation</source>
        <translation>التوصية التصحيحية</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>المسؤول عن الإجراء</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>دليل الإغلاق: مكان حفظه</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>مُدخل</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>بعد البدء</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>وقت التقديم</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>مقدَّم إلى</translation>
    </message>
    <message>
        <source>Text of the inject</source>
        <translation>نص المُدخل</translation>
    </message>
    <message>
        <source>Expected reaction</source>
        <translation>رد الفعل المتوقع</translation>
    </message>
    <message>
        <source>Reaction observed</source>
        <translation>رد الفعل الملاحظ</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>المُدخلات</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>المتمرنون</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>الموجهون</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>المقيّمون</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Host authority or other body</source>
        <translation>سلطة البلد المضيف أو هيئة أخرى</translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation>صفة المشاركة</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Participants of an organization</source>
        <translation>المشاركون من منظمة</translation>
    </message>
    <message>
        <source>Main plan tested</source>
        <translation>الخطة الرئيسية المختبرة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>What was tested of it</source>
        <translation>ما اختُبر منها</translation>
    </message>
    <message>
        <source>Further plans tested</source>
        <translation>خطط أخرى مختبرة</translation>
    </message>
    <message>
        <source>Further plan tested</source>
        <translation>خطة أخرى مختبرة</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Line in another currency</source>
        <translation>بند بعملة أخرى</translation>
    </message>
    <message>
        <source>Total to be shared</source>
        <translation>المجموع المطلوب تقاسمه</translation>
    </message>
    <message>
        <source>Flat amount in another currency</source>
        <translation>مبلغ مقطوع بعملة أخرى</translation>
    </message>
    <message>
        <source>The shares cannot be computed</source>
        <translation>يتعذر حساب الحصص</translation>
    </message>
    <message>
        <source>look at the counts and flat amounts</source>
        <translation>راجعوا الأعداد والمبالغ المقطوعة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>late, or not at all</source>
        <translation>بعد الموعد أو لم يتم</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>Headquarters told</source>
        <translation>إبلاغ المقر</translation>
    </message>
    <message>
        <source>After-action review due</source>
        <translation>موعد استعراض ما بعد الحدث</translation>
    </message>
    <message>
        <source>To be looked at again by</source>
        <translation>آخر موعد لإعادة النظر</translation>
    </message>
    <message>
        <source>First arrival</source>
        <translation>أول وصول</translation>
    </message>
    <message>
        <source>Arrival due</source>
        <translation>آخر موعد للوصول</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>قد يكون هو نفسه</translation>
    </message>
    <message>
        <source>Flash report sent</source>
        <translation>وقت إرسال التقرير العاجل</translation>
    </message>
    <message>
        <source>Flash report due</source>
        <translation>موعد التقرير العاجل</translation>
    </message>
    <message>
        <source>Initial report due</source>
        <translation>موعد التقرير الأولي</translation>
    </message>
    <message>
        <source>Full report due</source>
        <translation>موعد التقرير الكامل</translation>
    </message>
    <message>
        <source>Endorsement due</source>
        <translation>موعد الإقرار</translation>
    </message>
    <message>
        <source>Next reminder of the final report</source>
        <translation>التذكير التالي بالتقرير النهائي</translation>
    </message>
    <message>
        <source>Severity by the worst impact</source>
        <translation>الشدة حسب أسوأ أثر</translation>
    </message>
    <message>
        <source>Figures of its month are locked from</source>
        <translation>أرقام شهره مقفلة اعتباراً من</translation>
    </message>
    <message>
        <source>Counts as a breach</source>
        <translation>يُحتسب اختراقاً</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no: stopped at the line</source>
        <translation>لا: أُوقف عند الخط</translation>
    </message>
    <message>
        <source>not yet: not endorsed</source>
        <translation>ليس بعد: لم يُقرّ</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادث</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>لم يُبلَّغ عنه بعد</translation>
    </message>
    <message>
        <source>Support to be offered by</source>
        <translation>آخر موعد لعرض الدعم</translation>
    </message>
    <message>
        <source>Everybody to be reached by</source>
        <translation>آخر موعد للوصول إلى الجميع</translation>
    </message>
    <message>
        <source>As it may be passed on</source>
        <translation>الصيغة التي يجوز نقلها إلى الغير</translation>
    </message>
    <message>
        <source>reached %1, declined %2, not found %3, others %4, all %5</source>
        <translation>تم الوصول إليهم: %1، رفضوا: %2، لم يُعثر عليهم: %3، آخرون: %4، المجموع: %5</translation>
    </message>
    <message>
        <source>%1, then deleted</source>
        <translation>%1، ثم يُحذف</translation>
    </message>
    <message>
        <source>%1, then without names</source>
        <translation>%1، ثم تُحذف الأسماء</translation>
    </message>
    <message>
        <source>%1, then as counts only</source>
        <translation>%1، ثم تبقى الأعداد فقط</translation>
    </message>
    <message>
        <source>%1, then archived</source>
        <translation>%1، ثم يُودع في الأرشيف</translation>
    </message>
    <message>
        <source>%1, then looked at again</source>
        <translation>%1، ثم يُعاد النظر فيه</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>تحفظ قانوني</translation>
    </message>
    <message>
        <source>kept as long as it lasts</source>
        <translation>يُحفظ ما دام سارياً</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: منتهٍ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>الاستعراض</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر منذ أن كان</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ساري المفعول</translation>
    </message>
    <message>
        <source>Awaiting ratification</source>
        <translation>بانتظار التصديق</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>المعيّنون دولياً</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>المعيّنون محلياً</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>المعالون</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>المتعاقدون</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>مقيّد الاطلاع</translation>
    </message>
    <message>
        <source>%1; injured %2, missing %3, no news %4</source>
        <translation>%1؛ مصابون: %2، مفقودون: %3، بلا أخبار: %4</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>من تم التحقق من مكانهم</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>تقارير متعارضة</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>بعد ساعة واحدة</translation>
    </message>
    <message>
        <source>After 4 hours</source>
        <translation>بعد 4 ساعات</translation>
    </message>
    <message>
        <source>After 12 hours</source>
        <translation>بعد 12 ساعة</translation>
    </message>
    <message>
        <source>After 24 hours</source>
        <translation>بعد 24 ساعة</translation>
    </message>
    <message>
        <source>First report due</source>
        <translation>موعد التقرير الأول</translation>
    </message>
    <message>
        <source>Nine in ten to be accounted for by</source>
        <translation>آخر موعد للتحقق من أماكن تسعة من كل عشرة</translation>
    </message>
    <message>
        <source>All to be accounted for by</source>
        <translation>آخر موعد للتحقق من أماكن الجميع</translation>
    </message>
    <message>
        <source>Line for text message and radio</source>
        <translation>سطر للرسالة النصية واللاسلكي</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>contradictory reports: not accounted for until somebody decides</source>
        <translation>تقارير متعارضة: لا يُعدّ مكانه متحققاً منه إلى أن يُبت فيها</translation>
    </message>
    <message>
        <source>Newest report</source>
        <translation>أحدث تقرير</translation>
    </message>
    <message>
        <source>not believed without a reason</source>
        <translation>لا يُعتد به دون ذكر السبب</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>a second person must confirm</source>
        <translation>يجب أن يؤكد شخص ثانٍ</translation>
    </message>
    <message>
        <source>Attempts without an answer</source>
        <translation>محاولات بلا رد</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1، آخرها %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>%1: expired, but the last that is known</source>
        <translation>%1: منتهٍ، لكنه آخر المعروف</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>سيحل محله</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>late</source>
        <translation>بعد الموعد</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>no channel has been tested and works</source>
        <translation>لا توجد قناة اختُبرت وتعمل</translation>
    </message>
    <message>
        <source>Unverified since</source>
        <translation>غير متحقق منه منذ</translation>
    </message>
    <message>
        <source>To be tested again by</source>
        <translation>آخر موعد لإعادة الاختبار</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>المناوب الآن</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>منفّذة</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>بانتظار التحقق</translation>
    </message>
    <message>
        <source>No answer for</source>
        <translation>بلا رد منذ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>آخر موعد متوقع للرد</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>موعد المتابعة</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>الاتفاق سارٍ حتى</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>لم يُجب عنه</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>enough contact channels verified lately</source>
        <translation>قنوات اتصال كافية جرى التحقق منها مؤخراً</translation>
    </message>
    <message>
        <source>home</source>
        <translation>المسكن</translation>
    </message>
    <message>
        <source>warden zone</source>
        <translation>القطاع السكني</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>valid contract</source>
        <translation>عقد سارٍ</translation>
    </message>
    <message>
        <source>dependants declared</source>
        <translation>التصريح بالمعالين</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>القيد في القائمة</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Missing on the list</source>
        <translation>الناقص في القائمة</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>مكان الوجود</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4 old)</source>
        <comment>place, planned or observed, source, age</comment>
        <translation>%1 (%2، %3، قبل %4)</translation>
    </message>
    <message>
        <source>%1 (home zone, %2 old)</source>
        <translation>%1 (قطاع المسكن، قبل %2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Training missing</source>
        <translation>تدريب ناقص</translation>
    </message>
    <message>
        <source>Training expired</source>
        <translation>تدريب انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Training to be done by</source>
        <translation>تدريب مطلوب إتمامه قبل</translation>
    </message>
    <message>
        <source>Training expires</source>
        <translation>تدريب تنتهي صلاحيته في</translation>
    </message>
    <message>
        <source>Active warden</source>
        <translation>مسؤول القطاع السكني في الخدمة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Persons in the zone</source>
        <translation>الأشخاص في القطاع</translation>
    </message>
    <message>
        <source>Lower rate from</source>
        <translation>معدل أدنى اعتباراً من</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>موعد الاستعراض</translation>
    </message>
    <message>
        <source>Evacuation ends at the latest</source>
        <translation>آخر موعد لانتهاء الإجلاء</translation>
    </message>
    <message>
        <source>Followed by the list of</source>
        <translation>تليها القائمة المؤرخة</translation>
    </message>
    <message>
        <source>Next certification due</source>
        <translation>موعد التصديق التالي</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>ممتثل</translation>
    </message>
    <message>
        <source>partially compliant</source>
        <translation>ممتثل جزئياً</translation>
    </message>
    <message>
        <source>not compliant</source>
        <translation>غير ممتثل</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>لا شيء ينطبق</translation>
    </message>
    <message>
        <source>Unauthorized entries this year</source>
        <translation>حالات الدخول غير المأذون به هذه السنة</translation>
    </message>
    <message>
        <source>%1 breaches, %2 stopped at the line, %3 not endorsed</source>
        <translation>اختراقات: %1، أُوقفت عند الخط: %2، لم تُقرّ: %3</translation>
    </message>
    <message>
        <source>Breaches by visits</source>
        <translation>الاختراقات نسبةً إلى الزيارات</translation>
    </message>
    <message>
        <source>Incidents here this year</source>
        <translation>الحوادث هنا هذه السنة</translation>
    </message>
    <message>
        <source>%1, and %2 without a date</source>
        <translation>%1، إضافة إلى %2 بلا تاريخ</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>none has been accepted</source>
        <translation>لم يُقبل أي مسح</translation>
    </message>
    <message>
        <source>Next survey due</source>
        <translation>موعد المسح التالي</translation>
    </message>
    <message>
        <source>Lease expires</source>
        <translation>تاريخ انتهاء الإيجار</translation>
    </message>
    <message>
        <source>Score as accepted</source>
        <translation>الدرجة كما قُبلت</translation>
    </message>
    <message>
        <source>Score as surveyed, not accepted yet</source>
        <translation>الدرجة حسب المسح، لم تُقبل بعد</translation>
    </message>
    <message>
        <source>Score today</source>
        <translation>الدرجة اليوم</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>المتطلبات المستوفاة</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>الامتثال</translation>
    </message>
    <message>
        <source>Critical requirements not met</source>
        <translation>متطلبات حرجة غير مستوفاة</translation>
    </message>
    <message>
        <source>Not to be mended</source>
        <translation>لن يُصحَّح</translation>
    </message>
    <message>
        <source>the risk has been accepted</source>
        <translation>قُبلت المخاطر</translation>
    </message>
    <message>
        <source>To be mended later than its severity allows</source>
        <translation>التصحيح مقرر بعد الموعد الذي تسمح به الشدة</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>آخر موعد للتصحيح</translation>
    </message>
    <message>
        <source>Next test due</source>
        <translation>موعد الاختبار التالي</translation>
    </message>
    <message>
        <source>Update after its activation due</source>
        <translation>موعد التحديث بعد التفعيل</translation>
    </message>
    <message>
        <source>Out of date: its assessment is not in force</source>
        <translation>لم تعد محدّثة: تقييمها غير ساري المفعول</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فات موعده</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>التاريخ المقرر</translation>
    </message>
    <message>
        <source>Does not count as a test</source>
        <translation>لا يُحتسب اختباراً</translation>
    </message>
    <message>
        <source>unsatisfactory</source>
        <translation>غير مُرضٍ</translation>
    </message>
    <message>
        <source>a real event without an after-action review</source>
        <translation>حدث فعلي دون استعراض ما بعد الحدث</translation>
    </message>
    <message>
        <source>Next check due</source>
        <translation>موعد الفحص التالي</translation>
    </message>
    <message>
        <source>First check due</source>
        <translation>موعد الفحص الأول</translation>
    </message>
    <message>
        <source>likelihood %1, impact %2</source>
        <translation>الاحتمال %1، الأثر %2</translation>
    </message>
    <message>
        <source>a score outside 1 to 5</source>
        <translation>درجة خارج النطاق من 1 إلى 5</translation>
    </message>
    <message>
        <source>present above inherent</source>
        <translation>المخاطر الحالية أعلى من المتأصلة</translation>
    </message>
    <message>
        <source>projected above present</source>
        <translation>المخاطر المتوقعة أعلى من الحالية</translation>
    </message>
    <message>
        <source>present lower than what is in place explains</source>
        <translation>المخاطر الحالية أدنى مما تفسره التدابير القائمة</translation>
    </message>
    <message>
        <source>projected lower than what is to come explains</source>
        <translation>المخاطر المتوقعة أدنى مما تفسره التدابير المقبلة</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>its acceptance has expired</source>
        <translation>انتهت مدة قبوله</translation>
    </message>
    <message>
        <source>nobody who may has accepted it</source>
        <translation>لم يقبله أحد ممن يجوز لهم ذلك</translation>
    </message>
    <message>
        <source>above what an output of this criticality may run under</source>
        <translation>أعلى مما يجوز أن يُنفَّذ في ظله ناتج بهذه الأهمية الحيوية</translation>
    </message>
    <message>
        <source>nobody may accept it</source>
        <translation>لا يجوز لأحد قبوله</translation>
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
        <source>Measures against it</source>
        <translation>تدابير مواجهته</translation>
    </message>
    <message>
        <source>Present score that its measures explain</source>
        <translation>الدرجة الحالية التي تفسرها تدابيره</translation>
    </message>
    <message>
        <source>Projected score that its measures explain</source>
        <translation>الدرجة المتوقعة التي تفسرها تدابيره</translation>
    </message>
    <message>
        <source>Scores that its measures do not explain</source>
        <translation>درجات لا تفسرها تدابيره</translation>
    </message>
    <message>
        <source>Impact by its worst axis</source>
        <translation>الأثر حسب أسوأ محور</translation>
    </message>
    <message>
        <source>Overall present risk</source>
        <translation>المخاطر الحالية الإجمالية</translation>
    </message>
    <message>
        <source>Overall projected risk</source>
        <translation>المخاطر المتوقعة الإجمالية</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Measures still to come</source>
        <translation>التدابير التي لم تُتخذ بعد</translation>
    </message>
    <message>
        <source>Full review due</source>
        <translation>موعد الاستعراض الكامل</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>التهديد العام</translation>
    </message>
    <message>
        <source>Counts in the present risk</source>
        <translation>يُحتسب في المخاطر الحالية</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>خلل</translation>
    </message>
    <message>
        <source>Prevention lowers likelihood only.</source>
        <translation>الوقاية تخفض الاحتمال فقط.</translation>
    </message>
    <message>
        <source>Mitigation lowers impact only.</source>
        <translation>التخفيف يخفض الأثر فقط.</translation>
    </message>
    <message>
        <source>A change is between 0 and −4.</source>
        <translation>يتراوح التغيّر بين 0 وناقص 4.</translation>
    </message>
    <message>
        <source>Mandatory and without funds</source>
        <translation>إلزامي وغير ممول</translation>
    </message>
    <message>
        <source>tell the Designated Official</source>
        <translation>أبلغوا المسؤول المكلّف بشؤون الأمن</translation>
    </message>
    <message>
        <source>Not PC1</source>
        <translation>ليس PC1</translation>
    </message>
    <message>
        <source>no criterion is named</source>
        <translation>لم يُذكر أي معيار</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>الأهمية الحيوية للبرنامج</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>غير مصنَّفة</translation>
    </message>
    <message>
        <source>Highest acceptable risk</source>
        <translation>أعلى المخاطر المقبولة</translation>
    </message>
    <message>
        <source>Permitted now</source>
        <translation>مسموح به الآن</translation>
    </message>
    <message>
        <source>Its acceptance ends</source>
        <translation>تاريخ انتهاء قبوله</translation>
    </message>
    <message>
        <source>Not permitted now, because of</source>
        <translation>غير مسموح به الآن بسبب</translation>
    </message>
    <message>
        <source>May not be accepted</source>
        <translation>لا يجوز قبوله</translation>
    </message>
    <message>
        <source>Too low: the event&apos;s present risk is</source>
        <translation>أدنى مما ينبغي: المخاطر الحالية للحدث هي</translation>
    </message>
    <message>
        <source>May be accepted by</source>
        <translation>يجوز أن يقبله</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>يُحتسب</translation>
    </message>
    <message>
        <source>not yet: not decided, or not ratified</source>
        <translation>ليس بعد: لم يُبت فيه أو لم يُصدَّق عليه</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>يُحتسب حتى</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>counts only where its source is trusted</source>
        <translation>يُحتسب فقط حيث يوثق بمصدره</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>left again</source>
        <translation>غادر المكان</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>cleared by rule</source>
        <translation>صُرّح بموجب القاعدة</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>مصرّح به</translation>
    </message>
    <message>
        <source>cleared with conditions</source>
        <translation>مصرّح به بشروط</translation>
    </message>
    <message>
        <source>waits for the Designated Official</source>
        <translation>بانتظار المسؤول المكلّف بشؤون الأمن</translation>
    </message>
    <message>
        <source>waits for the security adviser</source>
        <translation>بانتظار مستشار الأمن</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>expired: not started</source>
        <translation>منتهٍ: لم يبدأ</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>أُلغي التصريح</translation>
    </message>
    <message>
        <source>overdue: no arrival confirmed</source>
        <translation>متأخر: لم يُؤكَّد الوصول</translation>
    </message>
    <message>
        <source>automatic clearance</source>
        <translation>تصريح تلقائي</translation>
    </message>
    <message>
        <source>manual clearance</source>
        <translation>تصريح يدوي</translation>
    </message>
    <message>
        <source>essential travel only</source>
        <translation>السفر الضروري فقط</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>no rule of the area is in force</source>
        <translation>لا توجد قاعدة سارية للمنطقة</translation>
    </message>
    <message>
        <source>the area is cleared by hand</source>
        <translation>التصريح للمنطقة يدوي</translation>
    </message>
    <message>
        <source>the area is open for essential travel only</source>
        <translation>المنطقة مفتوحة للسفر الضروري فقط</translation>
    </message>
    <message>
        <source>the area is closed</source>
        <translation>المنطقة مغلقة</translation>
    </message>
    <message>
        <source>training is missing</source>
        <translation>التدريب ناقص</translation>
    </message>
    <message>
        <source>the ceiling is full</source>
        <translation>بُلغ الحد الأقصى للمسافرين</translation>
    </message>
    <message>
        <source>the programme is not critical enough</source>
        <translation>الأهمية الحيوية للبرنامج غير كافية</translation>
    </message>
    <message>
        <source>the air operator is advised against</source>
        <translation>المشغّل الجوي غير منصوح به</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>after the start</source>
        <translation>بعد البدء</translation>
    </message>
    <message>
        <source>Filed late: last day was</source>
        <translation>قُدّم متأخراً: كان آخر يوم</translation>
    </message>
    <message>
        <source>To be filed by</source>
        <translation>آخر موعد للتقديم</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>التصريح</translation>
    </message>
    <message>
        <source>Arrival to be confirmed by</source>
        <translation>آخر موعد لتأكيد الوصول</translation>
    </message>
    <message>
        <source>Over the ceiling</source>
        <translation>فوق الحد الأقصى للمسافرين</translation>
    </message>
    <message>
        <source>others were cleared before: to be looked at again</source>
        <translation>صُرّح لآخرين من قبل: ينبغي إعادة النظر</translation>
    </message>
    <message>
        <source>Rule of the area</source>
        <translation>قاعدة المنطقة</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>بموجب القواعد</translation>
    </message>
    <message>
        <source>may be cleared at once</source>
        <translation>يجوز التصريح به فوراً</translation>
    </message>
    <message>
        <source>A person must look, because</source>
        <translation>يجب أن ينظر فيه شخص، والسبب</translation>
    </message>
    <message>
        <source>Ceiling, with this</source>
        <translation>الحد الأقصى للمسافرين، مع هذا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Least programme criticality</source>
        <translation>أدنى أهمية حيوية للبرنامج</translation>
    </message>
    <message>
        <source>Present risk of the area</source>
        <translation>المخاطر الحالية للمنطقة</translation>
    </message>
    <message>
        <source>Not permitted now</source>
        <translation>غير مسموح به الآن</translation>
    </message>
    <message>
        <source>above what PC%1 may run under</source>
        <translation>أعلى مما يجوز أن يُنفَّذ في ظله PC%1</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا مقاطع بعد</translation>
    </message>
    <message>
        <source>Clearance of the worst segment</source>
        <translation>تصريح أسوأ مقطع</translation>
    </message>
    <message>
        <source>Segments whose times cannot be</source>
        <translation>مقاطع أوقاتها غير ممكنة</translation>
    </message>
    <message>
        <source>Times nobody knows where</source>
        <translation>فترات لا يُعرف فيها مكان المسافر</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>why it is filed late or urgent</source>
        <translation>سبب التأخر في التقديم أو الاستعجال</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>لم تُجرَ بعد</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>لم يعد كذلك</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>In the area today, of those allowed</source>
        <translation>الموجودون اليوم في المنطقة من العدد المسموح به</translation>
    </message>
    <message>
        <source>Cleared apart and over the ceiling, to be looked at</source>
        <translation>صُرّح لهم على حدة فوق الحد الأقصى، ينبغي النظر فيهم</translation>
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
    <message>
        <source>Your role may not write this.</source>
        <translation>دوركم لا يسمح بكتابة هذا.</translation>
    </message>
    <message>
        <source>Ask somebody whose role may, or your administrator for that role.</source>
        <translation>اطلبوا ذلك ممن يسمح له دوره، أو اطلبوا هذا الدور من مدير النظام.</translation>
    </message>
    <message>
        <source>The records of this laptop are missing, empty or damaged. The passphrase is right.</source>
        <translation>بيانات هذا الحاسوب مفقودة أو فارغة أو تالفة. عبارة المرور صحيحة.</translation>
    </message>
    <message>
        <source>Nothing has been overwritten. What was already sent is safe at the centre.</source>
        <translation>لم يُكتب فوق أي شيء. ما أُرسل من قبل محفوظ في المركز.</translation>
    </message>
    <message>
        <source>Make a copy of the folder. If there is a newer muster.db, put it back; otherwise fetch everything again.</source>
        <translation>انسخوا المجلد. إن وُجد ملف muster.db أحدث فأعيدوه إلى مكانه، وإلا فاجلبوا كل شيء من جديد.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>An older file lies where this laptop&apos;s records were: %n change(s) saved here are not in it. What had been sent comes back from the centre. If you have a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>في مكان سجلات هذا الحاسوب المحمول ملف أقدم: لا ينقصه أي تغيير محفوظ هنا. ما أُرسل من قبل يعود من المركز. إن كان لديكم ملف muster.db أحدث فأغلقوا Muster وأعيدوه إلى مكانه.</numerusform>
            <numerusform>في مكان سجلات هذا الحاسوب المحمول ملف أقدم: ينقصه تغيير واحد محفوظ هنا. ما أُرسل من قبل يعود من المركز. إن كان لديكم ملف muster.db أحدث فأغلقوا Muster وأعيدوه إلى مكانه.</numerusform>
            <numerusform>في مكان سجلات هذا الحاسوب المحمول ملف أقدم: ينقصه تغييران محفوظان هنا. ما أُرسل من قبل يعود من المركز. إن كان لديكم ملف muster.db أحدث فأغلقوا Muster وأعيدوه إلى مكانه.</numerusform>
            <numerusform>في مكان سجلات هذا الحاسوب المحمول ملف أقدم: تنقصه %n تغييرات محفوظة هنا. ما أُرسل من قبل يعود من المركز. إن كان لديكم ملف muster.db أحدث فأغلقوا Muster وأعيدوه إلى مكانه.</numerusform>
            <numerusform>في مكان سجلات هذا الحاسوب المحمول ملف أقدم: ينقصه %n تغييراً محفوظاً هنا. ما أُرسل من قبل يعود من المركز. إن كان لديكم ملف muster.db أحدث فأغلقوا Muster وأعيدوه إلى مكانه.</numerusform>
            <numerusform>في مكان سجلات هذا الحاسوب المحمول ملف أقدم: ينقصه %n تغيير محفوظ هنا. ما أُرسل من قبل يعود من المركز. إن كان لديكم ملف muster.db أحدث فأغلقوا Muster وأعيدوه إلى مكانه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Everything can be read, nothing can be saved. Make room, then lock Muster and open it again.</source>
        <translation>القرص ممتلئ. يمكن قراءة كل شيء ولا يمكن حفظ أي شيء. أفسحوا مساحة ثم اقفلوا Muster وافتحوه من جديد.</translation>
    </message>
    <message>
        <source>The disk is full. A reserve has been given up, so that a little can still be saved. Make room soon.</source>
        <translation>القرص ممتلئ. أُفرجت مساحة احتياطية كي يبقى حفظ القليل ممكناً. أفسحوا مساحة قريباً.</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1; the centre&apos;s said %2 when it was last reached. Set the clock: what is saved now carries a wrong time.</source>
        <translation>تشير ساعة هذا الحاسوب المحمول إلى %1، وكانت ساعة المركز تشير إلى %2 عند آخر اتصال. اضبطوا الساعة: ما يُحفظ الآن يحمل وقتاً خاطئاً.</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1, which is before Muster was made. Set the clock: what is saved now carries a wrong time.</source>
        <translation>تشير ساعة هذا الحاسوب المحمول إلى %1، أي قبل إنشاء Muster. اضبطوا الساعة: ما يُحفظ الآن يحمل وقتاً خاطئاً.</translation>
    </message>
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>شيء مما يُعرض هنا لم يكن مطابقًا لما كُتب. وقد صُحح.</translation>
    </message>
</context>
<context>
    <name>Headcount</name>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتاً</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>تمت المطابقة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>القطاعات السكنية</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>فئات الموظفين</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>مع المعالين</translation>
    </message>
    <message>
        <source>With visitors</source>
        <translation>مع الزوار</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>صاحب الأمر</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>وقت الأمر</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>القائمة حتى تاريخ</translation>
    </message>
    <message>
        <source>Missing after</source>
        <translation>مفقود بعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>وقت الإغلاق</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>عمليات حصر الموظفين</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>حصر الموظفين</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>معيّن دولياً</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>معيّن محلياً</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>معال</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>متعاقد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>يُحسب ضمن</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>قطاع سكني</translation>
    </message>
    <message>
        <source>Last known place</source>
        <translation>آخر مكان معروف</translation>
    </message>
    <message>
        <source>Persons to account for</source>
        <translation>الأشخاص المطلوب حصرهم</translation>
    </message>
    <message>
        <source>Person to account for</source>
        <translation>شخص مطلوب حصره</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>Out of the area</source>
        <translation>خارج المنطقة</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>سالم</translation>
    </message>
    <message>
        <source>Safe, needs help</source>
        <translation>سالم، يحتاج مساعدة</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>لم تجر محاولة بعد</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation>جرت محاولة، لا رد</translation>
    </message>
    <message>
        <source>Sheltering</source>
        <translation>محتمٍ</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>مصاب</translation>
    </message>
    <message>
        <source>Trapped</source>
        <translation>محاصر</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>مختطف</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Reported dead, unconfirmed</source>
        <translation>أُبلغ بوفاته، غير مؤكد</translation>
    </message>
    <message>
        <source>Dead, confirmed</source>
        <translation>متوفى، مؤكد</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>مسؤول القطاع السكني</translation>
    </message>
    <message>
        <source>Security focal point</source>
        <translation>منسق شؤون الأمن</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>غرفة الراديو</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>مستشفى</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>السلطات المضيفة</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصياً</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>راديو</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Medical help</source>
        <translation>مساعدة طبية</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>مأوى</translation>
    </message>
    <message>
        <source>Food or water</source>
        <translation>غذاء أو ماء</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>دعم نفسي اجتماعي</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>3 Routine</source>
        <translation>3 عادي</translation>
    </message>
    <message>
        <source>2 Urgent</source>
        <translation>2 عاجل</translation>
    </message>
    <message>
        <source>1 Life-saving</source>
        <translation>1 إنقاذ حياة</translation>
    </message>
    <message>
        <source>Person not on the list</source>
        <translation>شخص غير مدرج في القائمة</translation>
    </message>
    <message>
        <source>Their organization</source>
        <translation>منظمته</translation>
    </message>
    <message>
        <source>Their description</source>
        <translation>أوصافه</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>True at</source>
        <translation>صحيح في</translation>
    </message>
    <message>
        <source>Learned at</source>
        <translation>وقت العلم به</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>أبلغ عنه</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Spoke to or saw the person</source>
        <translation>تحدث إلى الشخص أو رآه</translation>
    </message>
    <message>
        <source>Reason for overriding what was known</source>
        <translation>سبب تجاوز ما كان معروفاً</translation>
    </message>
    <message>
        <source>Confirms the report</source>
        <translation>يؤكد التقرير</translation>
    </message>
    <message>
        <source>Second person who confirms a death</source>
        <translation>الشخص الثاني الذي يؤكد الوفاة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Priority of the needs</source>
        <translation>أولوية الاحتياجات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>تقارير الحالة</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>تقرير حالة</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>مضلع (GeoJSON)</translation>
    </message>
    <message>
        <source>Wardens alerted at</source>
        <translation>وقت تنبيه مسؤولي القطاعات</translation>
    </message>
    <message>
        <source>First report sent at</source>
        <translation>وقت إرسال التقرير الأول</translation>
    </message>
    <message>
        <source>Reconciled at</source>
        <translation>وقت المطابقة</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>The staff list</source>
        <translation>قائمة الموظفين</translation>
    </message>
    <message>
        <source>A travel request</source>
        <translation>طلب سفر</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>تحرك</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>أضيف يدوياً</translation>
    </message>
    <message>
        <source>On the list from</source>
        <translation>مصدر الإدراج في القائمة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>أُبلغ الأقارب</translation>
    </message>
    <message>
        <source>No needs</source>
        <translation>لا احتياجات</translation>
    </message>
</context>
<context>
    <name>HostLiaison</name>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Request for protection</source>
        <translation>طلب حماية</translation>
    </message>
    <message>
        <source>Request for escort</source>
        <translation>طلب مرافقة</translation>
    </message>
    <message>
        <source>Request for investigation</source>
        <translation>طلب تحقيق</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>مذكرة شفوية</translation>
    </message>
    <message>
        <source>Access to a detainee</source>
        <translation>الوصول إلى محتجز</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Threat information</source>
        <translation>معلومات عن تهديد</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>مُنح</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>مُنح جزئياً</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>نوع المسألة</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>Counterpart&apos;s phone</source>
        <translation>هاتف النظير</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>وقت الرد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>نص الرد</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>موعد المتابعة</translation>
    </message>
    <message>
        <source>Agreement valid until</source>
        <translation>الاتفاق سارٍ حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Host-country items</source>
        <translation>مسائل مع البلد المضيف</translation>
    </message>
    <message>
        <source>Host-country item</source>
        <translation>مسألة مع البلد المضيف</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Police response</source>
        <translation>استجابة الشرطة</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Bomb disposal</source>
        <translation>إبطال القنابل</translation>
    </message>
    <message>
        <source>Fire brigade</source>
        <translation>الإطفاء</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>مستشفى</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>المحاكم</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>تاريخ الاستعراض</translation>
    </message>
    <message>
        <source>Host-country capabilities</source>
        <translation>قدرات البلد المضيف</translation>
    </message>
    <message>
        <source>Host-country capability</source>
        <translation>قدرات البلد المضيف</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
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
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>United Nations personnel dead</source>
        <translation>أفراد الأمم المتحدة: قتلى</translation>
    </message>
    <message>
        <source>United Nations personnel injured</source>
        <translation>أفراد الأمم المتحدة: جرحى</translation>
    </message>
    <message>
        <source>United Nations personnel missing</source>
        <translation>أفراد الأمم المتحدة: مفقودون</translation>
    </message>
    <message>
        <source>Area safe</source>
        <translation>المنطقة آمنة</translation>
    </message>
    <message>
        <source>Severity, first estimate</source>
        <translation>الشدة، تقدير أولي</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>تفاصيل إضافية</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>رقم معاودة الاتصال</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>Sent to the Designated Official at</source>
        <translation>وقت الإرسال إلى المسؤول المكلّف</translation>
    </message>
    <message>
        <source>Sent to the desk at</source>
        <translation>وقت الإرسال إلى المكتب</translation>
    </message>
    <message>
        <source>Flash reports</source>
        <translation>تقارير عاجلة</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>تقرير عاجل</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Neither or not stated</source>
        <translation>لا هذا ولا ذاك أو غير مذكور</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>دون 18</translation>
    </message>
    <message>
        <source>18 to 29</source>
        <translation>من 18 إلى 29</translation>
    </message>
    <message>
        <source>30 to 44</source>
        <translation>من 30 إلى 44</translation>
    </message>
    <message>
        <source>45 to 59</source>
        <translation>من 45 إلى 59</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 فأكثر</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>معيّن دولياً</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>معيّن محلياً</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>معال</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>متعاقد</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Uniformed</source>
        <translation>بالزي الرسمي</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>مستفيد</translation>
    </message>
    <message>
        <source>Member of the public</source>
        <translation>فرد من الجمهور</translation>
    </message>
    <message>
        <source>Unharmed</source>
        <translation>لم يصب</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>مهدَّد</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>ضائقة نفسية</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>أُفرج عنه</translation>
    </message>
    <message>
        <source>Minor injury</source>
        <translation>إصابة طفيفة</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>Serious injury</source>
        <translation>إصابة خطيرة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>مختطف</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>عنف جنسي</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
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
        <source>Personnel category</source>
        <translation>فئة الموظفين</translation>
    </message>
    <message>
        <source>Outcome when first recorded</source>
        <translation>النتيجة عند أول تسجيل</translation>
    </message>
    <message>
        <source>Identity known to the case handlers only</source>
        <translation>الهوية معروفة لمعالجي الحالة فقط</translation>
    </message>
    <message>
        <source>Personnel record</source>
        <translation>سجل الشخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>في الخدمة</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>أُبلغ الأقارب</translation>
    </message>
    <message>
        <source>Next of kin informed at</source>
        <translation>وقت إبلاغ الأقارب</translation>
    </message>
    <message>
        <source>Next of kin informed by</source>
        <translation>أبلغ الأقارب</translation>
    </message>
    <message>
        <source>Medical file: where it is kept</source>
        <translation>الملف الطبي: مكان حفظه</translation>
    </message>
    <message>
        <source>Agrees to be contacted by a counsellor</source>
        <translation>يوافق على اتصال مستشار به</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>أقرب الأقارب</translation>
    </message>
    <message>
        <source>Affected persons</source>
        <translation>الأشخاص المتضررون</translation>
    </message>
    <message>
        <source>Affected person</source>
        <translation>شخص متضرر</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Later outcomes</source>
        <translation>نتائج لاحقة</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>نتيجة لاحقة</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>مبنى</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>طائرة</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>Communications equipment</source>
        <translation>معدات الاتصال</translation>
    </message>
    <message>
        <source>Computers or data</source>
        <translation>حواسيب أو بيانات</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Goods or supplies</source>
        <translation>سلع أو لوازم</translation>
    </message>
    <message>
        <source>Personal effects</source>
        <translation>أمتعة شخصية</translation>
    </message>
    <message>
        <source>Weapon or ammunition</source>
        <translation>سلاح أو ذخيرة</translation>
    </message>
    <message>
        <source>Documents or passes</source>
        <translation>وثائق أو تصاريح</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>Minor damage</source>
        <translation>ضرر طفيف</translation>
    </message>
    <message>
        <source>Major damage</source>
        <translation>ضرر كبير</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>مسروق</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>مدمر</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>نوع الأصل</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>الضرر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>أصل</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>الأمم المتحدة</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>منظمة غير حكومية دولية</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>منظمة غير حكومية وطنية</translation>
    </message>
    <message>
        <source>ICRC</source>
        <translation>اللجنة الدولية للصليب الأحمر</translation>
    </message>
    <message>
        <source>IFRC or national society</source>
        <translation>الاتحاد الدولي أو جمعية وطنية</translation>
    </message>
    <message>
        <source>Name, when it is not in the list</source>
        <translation>الاسم إن لم يكن في القائمة</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Affected organizations</source>
        <translation>المنظمات المتضررة</translation>
    </message>
    <message>
        <source>Affected organization</source>
        <translation>منظمة متضررة</translation>
    </message>
    <message>
        <source>Casualty update</source>
        <translation>تحديث الإصابات</translation>
    </message>
    <message>
        <source>New information</source>
        <translation>معلومات جديدة</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصويب</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>تحقيق</translation>
    </message>
    <message>
        <source>Kind of addendum</source>
        <translation>نوع الإضافة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>إضافات</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>سياسي</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>اقتصادي</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>Incidental</source>
        <translation>عرضي</translation>
    </message>
    <message>
        <source>State force</source>
        <translation>قوة حكومية</translation>
    </message>
    <message>
        <source>Non-State armed group</source>
        <translation>جماعة مسلحة من غير الدول</translation>
    </message>
    <message>
        <source>Terrorist organization</source>
        <translation>منظمة إرهابية</translation>
    </message>
    <message>
        <source>Criminals</source>
        <translation>مجرمون</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>حشد</translation>
    </message>
    <message>
        <source>Staff member or insider</source>
        <translation>موظف أو شخص من الداخل</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>فرد من الأسرة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>السلطات المضيفة</translation>
    </message>
    <message>
        <source>INSO</source>
        <translation>INSO</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>وسائط الإعلام</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: موثوق تماماً</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: موثوق عادةً</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: غير موثوق عادةً</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: غير موثوق</translation>
    </message>
    <message>
        <source>F: cannot be judged</source>
        <translation>F: لا يمكن الحكم عليه</translation>
    </message>
    <message>
        <source>1: confirmed by others</source>
        <translation>1: أكده آخرون</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2: صحيح على الأرجح</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3: قد يكون صحيحاً</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4: مشكوك فيه</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5: مستبعد</translation>
    </message>
    <message>
        <source>6: cannot be judged</source>
        <translation>6: لا يمكن الحكم عليه</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>النقل إلى مكان آمن</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>الإجلاء</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>غير متاح للغير</translation>
    </message>
    <message>
        <source>Shared without details</source>
        <translation>متاح دون تفاصيل</translation>
    </message>
    <message>
        <source>Shared in full</source>
        <translation>متاح بالكامل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>أُعيد تصنيفه</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>تم سحبه</translation>
    </message>
    <message>
        <source>Lasted until</source>
        <translation>استمر حتى</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Place in the gazetteer</source>
        <translation>المكان في معجم الأماكن</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>الفئة الفرعية</translation>
    </message>
    <message>
        <source>Secondary categories, at most 3</source>
        <translation>فئات ثانوية، 3 على الأكثر</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>مصدر تهديد معروف</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>نوع الفاعل</translation>
    </message>
    <message>
        <source>Actor: reliability</source>
        <translation>الفاعل: الموثوقية</translation>
    </message>
    <message>
        <source>Actor: credibility</source>
        <translation>الفاعل: المصداقية</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Source: reliability</source>
        <translation>المصدر: الموثوقية</translation>
    </message>
    <message>
        <source>Source: credibility</source>
        <translation>المصدر: المصداقية</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>مصدر مفتوح</translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation>مرجع الشرطة</translation>
    </message>
    <message>
        <source>Impact on people</source>
        <translation>الأثر على الأشخاص</translation>
    </message>
    <message>
        <source>Impact on assets</source>
        <translation>الأثر على الأصول</translation>
    </message>
    <message>
        <source>Impact on operations</source>
        <translation>الأثر على العمليات</translation>
    </message>
    <message>
        <source>Operations affected by</source>
        <translation>تأثرت العمليات بسبب</translation>
    </message>
    <message>
        <source>Operations affected for</source>
        <translation>تأثرت العمليات لمدة</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>التحرك</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>طلب سفر</translation>
    </message>
    <message>
        <source>Risk event of the SRM assessment</source>
        <translation>حدث خطر في التقييم</translation>
    </message>
    <message>
        <source>Critical incident (stress support)</source>
        <translation>حادث خطير (الدعم النفسي)</translation>
    </message>
    <message>
        <source>Saving Lives Together</source>
        <translation>إنقاذ الأرواح معاً</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>حالة الملف</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>مكرر لـ</translation>
    </message>
    <message>
        <source>Related incident</source>
        <translation>حادث ذو صلة</translation>
    </message>
    <message>
        <source>Grade of the actor&apos;s identification</source>
        <translation>درجة التعرف على الفاعل</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>درجة المصدر</translation>
    </message>
    <message>
        <source>Case handlers</source>
        <translation>معالجو الحالة</translation>
    </message>
    <message>
        <source>Case closed on</source>
        <translation>تاريخ إغلاق الملف</translation>
    </message>
    <message>
        <source>Sealed identities</source>
        <translation>الهويات المختومة</translation>
    </message>
    <message>
        <source>Sealed identity</source>
        <translation>هوية مختومة</translation>
    </message>
    <message>
        <source>Exact end</source>
        <translation>وقت الانتهاء الدقيق</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Effect on operations</source>
        <translation>التأثير في العمليات</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>ما نجح</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>ما لم ينجح</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Roles of the participants</source>
        <translation>أدوار المشاركين</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>After-action reviews</source>
        <translation>استعراضات ما بعد الحدث</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>استعراض ما بعد الحدث</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>All UNSMS organizations</source>
        <translation>جميع منظمات النظام</translation>
    </message>
    <message>
        <source>Partners too</source>
        <translation>الشركاء أيضاً</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>مجال الانطباق</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>تاريخ الإلغاء</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Legislative mandate</source>
        <translation>ولاية تشريعية</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>مبدأ توجيهي</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>تعميم</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Symbol or number</source>
        <translation>الرمز أو الرقم</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>الوثيقة: مكان حفظها</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Policy library</source>
        <translation>مكتبة السياسات</translation>
    </message>
    <message>
        <source>Policy document</source>
        <translation>وثيقة سياسات</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>إفادات بالقراءة</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>إفادة بالقراءة</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>غير سري</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>سري للغاية</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة السرية</translation>
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
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Premises and homes</source>
        <translation>المباني والمساكن</translation>
    </message>
    <message>
        <source>Plans and exercises</source>
        <translation>الخطط والتمارين</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Wardens and communications</source>
        <translation>مسؤولو القطاعات والاتصالات</translation>
    </message>
    <message>
        <source>Travel and movements</source>
        <translation>السفر والتحركات</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Stress support</source>
        <translation>الدعم النفسي</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>الطيران</translation>
    </message>
    <message>
        <source>Budget and surge</source>
        <translation>الميزانية والتعزيز</translation>
    </message>
    <message>
        <source>Advisories and directory</source>
        <translation>الإرشادات ودليل الاتصال</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>البلد المضيف</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>المساءلة</translation>
    </message>
    <message>
        <source>Lessons and policy</source>
        <translation>الدروس والسياسات</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>البيانات المرجعية</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Planned</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مصرّح به</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>الأهمية الحيوية للبرنامج</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>ناتج البرنامج</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>البداية المقررة</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>النهاية المقررة</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Humanitarian notification made</source>
        <translation>تم الإخطار الإنساني</translation>
    </message>
    <message>
        <source>Reference of the notification</source>
        <translation>مرجع الإخطار</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>الوثائق: مكان حفظها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>الوقت المقرر</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Host forces</source>
        <translation>قوات البلد المضيف</translation>
    </message>
    <message>
        <source>United Nations force</source>
        <translation>قوة الأمم المتحدة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From: position</source>
        <translation>من: الموقع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To: position</source>
        <translation>إلى: الموقع</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>المغادرة المقررة</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>الوصول المقرر</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>وقت المغادرة</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>وقت الوصول</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Tracking room</source>
        <translation>غرفة التتبع</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>مرافقة</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>طريق</translation>
    </message>
    <message>
        <source>Check points</source>
        <translation>نقاط التحقق</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>مصفح</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>سائق</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>جهاز تتبع</translation>
    </message>
    <message>
        <source>HF call sign</source>
        <translation>رمز نداء HF</translation>
    </message>
    <message>
        <source>VHF call sign</source>
        <translation>رمز نداء VHF</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>رمز النداء</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>عضو الفريق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>قيد التسليم</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>غرفة الراديو</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>وقت الفتح</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>وقت الإغلاق</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>سُلّم إلى</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>وقت التسليم</translation>
    </message>
    <message>
        <source>Contact confirmed by the next room at</source>
        <translation>وقت تأكيد الغرفة التالية للاتصال</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>تحقق كل</translation>
    </message>
    <message>
        <source>Tracking sheets</source>
        <translation>أوراق التتبع</translation>
    </message>
    <message>
        <source>Tracking sheet</source>
        <translation>ورقة التتبع</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>راديو HF</translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation>راديو VHF</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>هاتف ساتلي</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصياً</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>عداد المسافة</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>الكل بخير</translation>
    </message>
    <message>
        <source>Next check-in expected at</source>
        <translation>موعد التبليغ التالي</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>تبليغات المواقع</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تبليغ موقع</translation>
    </message>
    <message>
        <source>Security risk management</source>
        <translation>إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Ad hoc security risk management</source>
        <translation>إدارة مخصصة للمخاطر الأمنية</translation>
    </message>
    <message>
        <source>Concept of operations</source>
        <translation>مفهوم العمليات</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>صور فوتوغرافية</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>الاختصاصات</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Documents there are</source>
        <translation>الوثائق المتوافرة</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Actual time</source>
        <translation>الوقت الفعلي</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
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
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>First responder</source>
        <translation>مستجيب أول</translation>
    </message>
    <message>
        <source>Driver, four-wheel drive</source>
        <translation>سائق مركبة رباعية الدفع</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>راديو</translation>
    </message>
    <message>
        <source>Medic</source>
        <translation>مسعف</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفوي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>القدرة على الحركة</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>البصر</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>السمع</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>احتياجات أخرى</translation>
    </message>
    <message>
        <source>O negative</source>
        <translation>O سالب</translation>
    </message>
    <message>
        <source>O positive</source>
        <translation>O موجب</translation>
    </message>
    <message>
        <source>A negative</source>
        <translation>A سالب</translation>
    </message>
    <message>
        <source>A positive</source>
        <translation>A موجب</translation>
    </message>
    <message>
        <source>B negative</source>
        <translation>B سالب</translation>
    </message>
    <message>
        <source>B positive</source>
        <translation>B موجب</translation>
    </message>
    <message>
        <source>AB negative</source>
        <translation>AB سالب</translation>
    </message>
    <message>
        <source>AB positive</source>
        <translation>AB موجب</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>اسم النداء</translation>
    </message>
    <message>
        <source>Other spellings of the name</source>
        <translation>تهجئات أخرى للاسم</translation>
    </message>
    <message>
        <source>Number in the organization</source>
        <translation>الرقم في المنظمة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Other nationalities (ISO 3166)</source>
        <translation>جنسيات أخرى (ISO 3166)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المسكن</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>قطاع سكني</translation>
    </message>
    <message>
        <source>Why another zone than the home&apos;s</source>
        <translation>سبب اختيار قطاع غير قطاع المسكن</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Assistance needed</source>
        <translation>المساعدة المطلوبة</translation>
    </message>
    <message>
        <source>Note on assistance</source>
        <translation>ملاحظة عن المساعدة</translation>
    </message>
    <message>
        <source>Agrees that this is kept</source>
        <translation>يوافق على حفظ ذلك</translation>
    </message>
    <message>
        <source>Blood group (voluntary)</source>
        <translation>فصيلة الدم (اختياري)</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>جواز السفر صالح حتى</translation>
    </message>
    <message>
        <source>Visa valid until</source>
        <translation>التأشيرة صالحة حتى</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>الشخص نفسه المسجل بـ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>هاتف محمول</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>هاتف أرضي</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>هاتف ساتلي</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>تطبيق مراسلة</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>نوع القناة</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>العنوان أو رمز النداء</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Contact channels</source>
        <translation>قنوات الاتصال</translation>
    </message>
    <message>
        <source>Contact channel</source>
        <translation>قناة اتصال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Order of notification</source>
        <translation>ترتيب الإخطار</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>أقرب الأقارب</translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation>جهات اتصال للطوارئ</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>جهة اتصال للطوارئ</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>زوج أو زوجة</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك الحياة</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Recognized parent</source>
        <translation>والد معترف به</translation>
    </message>
    <message>
        <source>Other recognized dependant</source>
        <translation>معال آخر معترف به</translation>
    </message>
    <message>
        <source>Dependant of</source>
        <translation>معال لـ</translation>
    </message>
    <message>
        <source>Eligible dependant</source>
        <translation>معال مستحق</translation>
    </message>
    <message>
        <source>Lives at the duty station</source>
        <translation>يقيم في مركز العمل</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>Address of the school</source>
        <translation>عنوان المدرسة</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>المعالون</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>معال</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>مبلّغ عنه</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>مسؤول القطاع السكني</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>طلب سفر</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>التحرك</translation>
    </message>
    <message>
        <source>Leave record</source>
        <translation>سجل الإجازات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>نوع القيد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Abroad: country code (ISO 3166)</source>
        <translation>في الخارج: رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>مستوى الثقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>أماكن الوجود</translation>
    </message>
    <message>
        <source>Whereabouts entry</source>
        <translation>قيد عن مكان الوجود</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>القائمة حتى تاريخ</translation>
    </message>
    <message>
        <source>Persons on the list</source>
        <translation>الأشخاص في القائمة</translation>
    </message>
    <message>
        <source>Dependants on the list</source>
        <translation>المعالون في القائمة</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>صدّق عليه</translation>
    </message>
    <message>
        <source>List certifications</source>
        <translation>تصديقات القوائم</translation>
    </message>
    <message>
        <source>List certification</source>
        <translation>تصديق القائمة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Organization in the register</source>
        <translation>المنظمة في السجل</translation>
    </message>
    <message>
        <source>Agrees that the blood group is kept</source>
        <translation>يوافق على حفظ فصيلة الدم</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
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
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Annexes: where they are kept</source>
        <translation>المرفقات: مكان حفظها</translation>
    </message>
    <message>
        <source>Business continuity plan: where it is kept</source>
        <translation>خطة استمرارية تصريف الأعمال: مكان حفظها</translation>
    </message>
    <message>
        <source>Updated after the crisis</source>
        <translation>حُدّثت بعد الأزمة</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>نقطة التجمع</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>نقطة التجمع للمغادرة</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>ملاذ آمن</translation>
    </message>
    <message>
        <source>Embarkation point</source>
        <translation>نقطة الركوب</translation>
    </message>
    <message>
        <source>Landing site</source>
        <translation>موقع هبوط</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>مستشفى</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>وقود</translation>
    </message>
    <message>
        <source>Border post</source>
        <translation>مركز حدودي</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>ملجأ</translation>
    </message>
    <message>
        <source>Emergency room</source>
        <translation>غرفة الطوارئ</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>جراحة</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>عناية مركزة</translation>
    </message>
    <message>
        <source>Safe blood</source>
        <translation>دم مأمون</translation>
    </message>
    <message>
        <source>Burns unit</source>
        <translation>وحدة الحروق</translation>
    </message>
    <message>
        <source>Obstetrics</source>
        <translation>التوليد</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>التصوير الطبي</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>سيارة إسعاف</translation>
    </message>
    <message>
        <source>Air ambulance</source>
        <translation>إسعاف جوي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Position on the map</source>
        <translation>الموقع على الخريطة</translation>
    </message>
    <message>
        <source>Capacity in persons</source>
        <translation>السعة بالأشخاص</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Alternative point</source>
        <translation>النقطة البديلة</translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation>تاريخ آخر تحقق</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
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
        <source>Medical services</source>
        <translation>الخدمات الطبية</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>طريقة الوصول</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>No longer usable</source>
        <translation>لم تعد صالحة للاستعمال</translation>
    </message>
    <message>
        <source>Plan points</source>
        <translation>نقاط الخطة</translation>
    </message>
    <message>
        <source>Plan point</source>
        <translation>نقطة في الخطة</translation>
    </message>
    <message>
        <source>Any vehicle</source>
        <translation>أي مركبة</translation>
    </message>
    <message>
        <source>Four-wheel drive</source>
        <translation>مركبة بالدفع الرباعي</translation>
    </message>
    <message>
        <source>Armoured vehicle</source>
        <translation>مركبة مصفحة</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>شاحنة</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>سيراً على الأقدام</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>نقطة البداية</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Starts at the plan point</source>
        <translation>يبدأ من نقطة الخطة</translation>
    </message>
    <message>
        <source>Ends at the plan point</source>
        <translation>ينتهي عند نقطة الخطة</translation>
    </message>
    <message>
        <source>Waypoints</source>
        <translation>نقاط الطريق</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Driving time when dry</source>
        <translation>مدة القيادة والطريق جاف</translation>
    </message>
    <message>
        <source>Driving time when wet</source>
        <translation>مدة القيادة والطريق مبتل</translation>
    </message>
    <message>
        <source>Vehicle it takes</source>
        <translation>المركبة اللازمة</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>نقاط التفتيش</translation>
    </message>
    <message>
        <source>Gaps in radio and phone coverage</source>
        <translation>ثغرات التغطية اللاسلكية والهاتفية</translation>
    </message>
    <message>
        <source>Last driven on</source>
        <translation>تاريخ آخر مرور بالمركبة</translation>
    </message>
    <message>
        <source>Alternative route</source>
        <translation>الطريق البديل</translation>
    </message>
    <message>
        <source>Track: where it is kept</source>
        <translation>المسار المسجل: مكان حفظه</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>طريق</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>طائرة</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>هاتف ساتلي</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>جهاز لاسلكي</translation>
    </message>
    <message>
        <source>Stock of food</source>
        <translation>مخزون الغذاء</translation>
    </message>
    <message>
        <source>Stock of water</source>
        <translation>مخزون المياه</translation>
    </message>
    <message>
        <source>Stock of fuel</source>
        <translation>مخزون الوقود</translation>
    </message>
    <message>
        <source>Medical supplies</source>
        <translation>لوازم طبية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Seats for passengers</source>
        <translation>مقاعد الركاب</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>مصفحة</translation>
    </message>
    <message>
        <source>Fuel it takes</source>
        <translation>نوع الوقود</translation>
    </message>
    <message>
        <source>Range on a full tank</source>
        <translation>المدى بخزان ممتلئ</translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation>المخزون يكفي مدة</translation>
    </message>
    <message>
        <source>Stock is for persons</source>
        <translation>المخزون يكفي عدد أشخاص قدره</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>رمز النداء</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Order of movement</source>
        <translation>ترتيب التحرك</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>فئات الأفراد</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>الأفراد الحيويون</translation>
    </message>
    <message>
        <source>Dependants are in it</source>
        <translation>تشمل المعالين</translation>
    </message>
    <message>
        <source>Persons expected</source>
        <translation>عدد الأشخاص المتوقع</translation>
    </message>
    <message>
        <source>Gathers at</source>
        <translation>مكان التجمع</translation>
    </message>
    <message>
        <source>Embarks at</source>
        <translation>مكان الركوب</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Seats set aside</source>
        <translation>المقاعد المخصصة</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>المجموعات ذات الأولوية</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>مجموعة ذات أولوية</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>غير سري</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>سري للغاية</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المتلقي</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>رقم النسخة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Returned or destroyed on</source>
        <translation>تاريخ الإعادة أو الإتلاف</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>النسخ المسلَّمة</translation>
    </message>
    <message>
        <source>Copy handed out</source>
        <translation>نسخة مسلَّمة</translation>
    </message>
    <message>
        <source>Annexes that name persons: where they are kept</source>
        <translation>المرفقات التي تذكر أشخاصاً بأسمائهم: مكان حفظها</translation>
    </message>
    <message>
        <source>Phones tested on</source>
        <translation>تاريخ اختبار الهواتف</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
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
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>Premises</name>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>مجمّع</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>مستودع</translation>
    </message>
    <message>
        <source>Guesthouse</source>
        <translation>دار ضيافة</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>عيادة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>Airfield</source>
        <translation>مهبط طائرات</translation>
    </message>
    <message>
        <source>Common premises</source>
        <translation>مبانٍ مشتركة</translation>
    </message>
    <message>
        <source>Headquarters complex</source>
        <translation>مجمّع المقر</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>Vacated</source>
        <translation>مُخلاة</translation>
    </message>
    <message>
        <source>Standalone</source>
        <translation>مستقلة</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>مشتركة مع آخرين</translation>
    </message>
    <message>
        <source>No boundary</source>
        <translation>بلا حدود خارجية</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>سياج</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>جدار</translation>
    </message>
    <message>
        <source>Barrier that stops vehicles</source>
        <translation>حاجز يوقف المركبات</translation>
    </message>
    <message>
        <source>The building itself</source>
        <translation>المبنى نفسه</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلطة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Lead organization</source>
        <translation>المنظمة الرائدة</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Owner or landlord</source>
        <translation>المالك أو صاحب العقار</translation>
    </message>
    <message>
        <source>Lessor</source>
        <translation>المؤجر</translation>
    </message>
    <message>
        <source>Lease expires on</source>
        <translation>تاريخ انتهاء الإيجار</translation>
    </message>
    <message>
        <source>Standalone or shared</source>
        <translation>مستقلة أو مشتركة</translation>
    </message>
    <message>
        <source>Most persons at a time</source>
        <translation>أقصى عدد للأشخاص في وقت واحد</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>عدد الطوابق</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>نوع البناء</translation>
    </message>
    <message>
        <source>Stand-off distance: front</source>
        <translation>مسافة الأمان: الأمام</translation>
    </message>
    <message>
        <source>Stand-off distance: back</source>
        <translation>مسافة الأمان: الخلف</translation>
    </message>
    <message>
        <source>Stand-off distance: left side</source>
        <translation>مسافة الأمان: الجانب الأيسر</translation>
    </message>
    <message>
        <source>Stand-off distance: right side</source>
        <translation>مسافة الأمان: الجانب الأيمن</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>الحدود الخارجية</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>المولد</translation>
    </message>
    <message>
        <source>Fuel lasts</source>
        <translation>الوقود يكفي مدة</translation>
    </message>
    <message>
        <source>Water lasts</source>
        <translation>المياه تكفي مدة</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Guard force: provider</source>
        <translation>قوة الحراسة: مقدم الخدمة</translation>
    </message>
    <message>
        <source>Guard force: posts</source>
        <translation>قوة الحراسة: النقاط</translation>
    </message>
    <message>
        <source>Guard force: armed</source>
        <translation>قوة الحراسة: مسلحة</translation>
    </message>
    <message>
        <source>Guard force: day and night</source>
        <translation>قوة الحراسة: ليلاً ونهاراً</translation>
    </message>
    <message>
        <source>Closes to visitors at (local time)</source>
        <translation>وقت الإغلاق أمام الزوار (التوقيت المحلي)</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>الصور: مكان حفظها</translation>
    </message>
    <message>
        <source>Plan drawings: where they are kept</source>
        <translation>مخططات المباني: مكان حفظها</translation>
    </message>
    <message>
        <source>Previous survey: date</source>
        <translation>المسح السابق: التاريخ</translation>
    </message>
    <message>
        <source>Previous survey: by</source>
        <translation>المسح السابق: الجهة التي أجرته</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Previous survey</source>
        <translation>المسح السابق</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Building or wing</source>
        <translation>المبنى أو الجناح</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Visitors a day</source>
        <translation>الزوار في اليوم</translation>
    </message>
    <message>
        <source>Open to the public</source>
        <translation>مفتوح للجمهور</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>مستأجر</translation>
    </message>
    <message>
        <source>HMOSS</source>
        <translation>معايير العمل الأمنية الدنيا للمقر</translation>
    </message>
    <message>
        <source>MOSS</source>
        <translation>معايير العمل الأمنية الدنيا</translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation>تدابير إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>التدابير الأمنية لأماكن الإقامة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
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
        <source>Supersedes</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Original document: where it is kept</source>
        <translation>الوثيقة الأصلية: مكان حفظها</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>Requirement sets</source>
        <translation>مجموعات المتطلبات</translation>
    </message>
    <message>
        <source>Requirement set</source>
        <translation>مجموعة متطلبات</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>الاتصالات السلكية واللاسلكية</translation>
    </message>
    <message>
        <source>Documentation and structure</source>
        <translation>الوثائق والهيكل</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>الخدمات الطبية</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>المحيط الخارجي</translation>
    </message>
    <message>
        <source>Blast protection and structure</source>
        <translation>الحماية من الانفجار والهيكل</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>مراقبة الدخول</translation>
    </message>
    <message>
        <source>Electronic systems</source>
        <translation>النظم الإلكترونية</translation>
    </message>
    <message>
        <source>Safety and fire response</source>
        <translation>السلامة والاستجابة للحرائق</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>الحراس</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>أمن المعلومات</translation>
    </message>
    <message>
        <source>Inspection on site</source>
        <translation>معاينة في الموقع</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>الرقم في المجموعة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>HMOSS domain</source>
        <translation>مجال معايير العمل الأمنية الدنيا للمقر</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Element of the survey</source>
        <translation>عنصر المسح</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Country-specific requirement</source>
        <translation>متطلب خاص بالبلد</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>ينطبق إذا</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>الوزن (من 1 إلى 5)</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>بند حرج</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>الدليل المطلوب</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>يُتحقق منه كل</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>متطلب</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>دوري</translation>
    </message>
    <message>
        <source>Before occupation</source>
        <translation>قبل شغل المباني</translation>
    </message>
    <message>
        <source>After an attack</source>
        <translation>بعد هجوم</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>تقييم ذاتي</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
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
        <source>Very high</source>
        <translation>مرتفع جداً</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation>تاريخ المسح</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>القائم بالمسح</translation>
    </message>
    <message>
        <source>Surveyor on the staff list</source>
        <translation>القائم بالمسح في قائمة الأفراد</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>برفقة</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>تقييم المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Highest residual risk</source>
        <translation>أعلى المخاطر المتبقية</translation>
    </message>
    <message>
        <source>Risk of explosive devices</source>
        <translation>خطر الأجهزة المتفجرة</translation>
    </message>
    <message>
        <source>Elements surveyed</source>
        <translation>العناصر الممسوحة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>عمليات المسح</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>مستوفى جزئياً</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>طفيفة</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>مغلق ومتحقق منه</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>أُبلغ بإغلاقه</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Photo: where it is kept</source>
        <translation>الصورة: مكان حفظها</translation>
    </message>
    <message>
        <source>Recommended measure</source>
        <translation>التدبير الموصى به</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>التكلفة المقدّرة</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>المسؤول عن الإجراء</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>المنظمة المسؤولة</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>دليل الإغلاق: مكان حفظه</translation>
    </message>
    <message>
        <source>Result since</source>
        <translation>النتيجة منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>وقت التحقق</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>Risk accepted by</source>
        <translation>قَبِل المخاطر</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>Qualified by the certificate</source>
        <translation>مؤهَّل بموجب الشهادة</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>المخاطر مقبولة</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الإغلاق</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Secretary-General</source>
        <translation>الأمين العام</translation>
    </message>
    <message>
        <source>Deputy Secretary-General</source>
        <translation>نائب الأمين العام</translation>
    </message>
    <message>
        <source>Under-Secretary-General</source>
        <translation>وكيل الأمين العام</translation>
    </message>
    <message>
        <source>Assistant Secretary-General</source>
        <translation>الأمين العام المساعد</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>المسؤول المكلّف بشؤون الأمن</translation>
    </message>
    <message>
        <source>Guest of the highest rank</source>
        <translation>ضيف رفيع المستوى</translation>
    </message>
    <message>
        <source>Other official</source>
        <translation>مسؤول آخر</translation>
    </message>
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
        <source>No close protection</source>
        <translation>بلا حماية لصيقة</translation>
    </message>
    <message>
        <source>Liaison only</source>
        <translation>اتصال فقط</translation>
    </message>
    <message>
        <source>Light close protection</source>
        <translation>حماية لصيقة خفيفة</translation>
    </message>
    <message>
        <source>Full close protection</source>
        <translation>حماية لصيقة كاملة</translation>
    </message>
    <message>
        <source>Advised to postpone</source>
        <translation>نُصح بالتأجيل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وردت</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>مقيَّم</translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation>منسَّق</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Code name of the principal</source>
        <translation>الاسم الرمزي للشخصية</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Places and events</source>
        <translation>الأماكن والفعاليات</translation>
    </message>
    <message>
        <source>Size of the delegation</source>
        <translation>حجم الوفد</translation>
    </message>
    <message>
        <source>Public exposure</source>
        <translation>الظهور العام</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>وارد من</translation>
    </message>
    <message>
        <source>Assessed at</source>
        <translation>وقت التقييم</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>تقييم المخاطر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Host police confirmed</source>
        <translation>أكدت شرطة البلد المضيف</translation>
    </message>
    <message>
        <source>Security adviser confirmed</source>
        <translation>أكد مستشار الأمن</translation>
    </message>
    <message>
        <source>Receiving duty station confirmed</source>
        <translation>أكد مركز العمل المستقبِل</translation>
    </message>
    <message>
        <source>Close protection unit confirmed</source>
        <translation>أكدت وحدة الحماية اللصيقة</translation>
    </message>
    <message>
        <source>Coordinated at</source>
        <translation>وقت التنسيق</translation>
    </message>
    <message>
        <source>Advance visit made</source>
        <translation>أُجريت زيارة تحضيرية</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Hospitals on the route</source>
        <translation>المستشفيات على الطريق</translation>
    </message>
    <message>
        <source>Motorcade</source>
        <translation>الموكب</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>على حساب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>وقت الإغلاق</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Senior-official travel notifications</source>
        <translation>إخطارات سفر كبار المسؤولين</translation>
    </message>
    <message>
        <source>Senior-official travel notification</source>
        <translation>إخطار سفر مسؤول كبير</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>قائد الفريق</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>ضابط</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>سائق</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>استطلاع مسبق</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>إخطار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Weapons permit</source>
        <translation>ترخيص السلاح</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>مصفح</translation>
    </message>
    <message>
        <source>Protection teams</source>
        <translation>فرق الحماية</translation>
    </message>
    <message>
        <source>Team member of the protection</source>
        <translation>عضو فريق الحماية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>المؤهل</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation>المؤهل ساري حتى</translation>
    </message>
    <message>
        <source>Weapons certificate until</source>
        <translation>شهادة السلاح حتى</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Close protection officers</source>
        <translation>ضباط الحماية اللصيقة</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>ضابط حماية لصيقة</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>no cases</source>
        <translation>لا حالات</translation>
    </message>
    <message>
        <source>%1 % (%2/%3)</source>
        <extracomment>A share in per cent, and what it is a share of: 85.7 % (48/56)</extracomment>
        <translation>%1 % (%2/%3)</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 لكل %2</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>الاسم بالصينية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>الاسم بالروسية</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>الاسم بالإسبانية</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>DRO desk</source>
        <translation>مكتب شعبة العمليات الإقليمية</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>لم يعد مستعملاً منذ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>United Nations organization</source>
        <translation>منظمة تابعة للأمم المتحدة</translation>
    </message>
    <message>
        <source>United Nations mission</source>
        <translation>بعثة الأمم المتحدة</translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation>منظمة حكومية دولية أخرى</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>منظمة غير حكومية دولية</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>منظمة غير حكومية وطنية</translation>
    </message>
    <message>
        <source>Red Cross or Red Crescent</source>
        <translation>الصليب الأحمر أو الهلال الأحمر</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>حكومة</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>بعثة دبلوماسية</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>متعاقد</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In the United Nations Security Management System</source>
        <translation>ضمن نظام الأمم المتحدة لإدارة الأمن</translation>
    </message>
    <message>
        <source>Takes part in cost-sharing</source>
        <translation>يشارك في تقاسم التكاليف</translation>
    </message>
    <message>
        <source>Saving Lives Together partner</source>
        <translation>شريك في إنقاذ الأرواح معاً</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>تابع لـ</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation>الوحدات الإدارية</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>مضلع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Within the area</source>
        <translation>داخل المنطقة</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Area Security Coordinator</source>
        <translation>منسق أمن المنطقة</translation>
    </message>
    <message>
        <source>Boundary given by</source>
        <translation>الحدود محددة بـ</translation>
    </message>
    <message>
        <source>Administrative units, one a line</source>
        <translation>الوحدات الإدارية، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>مضلع (GeoJSON)</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>United Nations presence</source>
        <translation>وجود الأمم المتحدة</translation>
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
        <source>Former security levels and phases (history)</source>
        <translation>مستويات ومراحل الأمن السابقة (تاريخي)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>SRM areas</source>
        <translation>مناطق إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>City</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>بلدة</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>قرية</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Camp or settlement</source>
        <translation>مخيم أو تجمع</translation>
    </message>
    <message>
        <source>Airport or airstrip</source>
        <translation>مطار أو مهبط</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ميناء</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>معبر حدودي</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة تفتيش</translation>
    </message>
    <message>
        <source>Bridge or ford</source>
        <translation>جسر أو مخاضة</translation>
    </message>
    <message>
        <source>Road junction</source>
        <translation>تقاطع طرق</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>معلم</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>الاسم بالكتابة المحلية</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>أسماء وتهجئات أخرى</translation>
    </message>
    <message>
        <source>First administrative level</source>
        <translation>المستوى الإداري الأول</translation>
    </message>
    <message>
        <source>Second administrative level</source>
        <translation>المستوى الإداري الثاني</translation>
    </message>
    <message>
        <source>Third administrative level</source>
        <translation>المستوى الإداري الثالث</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>رمز المكان</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>مرجع المصدر</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>شاغرة</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمّدة</translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>معيّن دولياً</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>معيّن محلياً</translation>
    </message>
    <message>
        <source>Functional title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Post number</source>
        <translation>رقم الوظيفة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>التعيين</translation>
    </message>
    <message>
        <source>Security role</source>
        <translation>الدور الأمني</translation>
    </message>
    <message>
        <source>State of the post</source>
        <translation>حالة الوظيفة</translation>
    </message>
    <message>
        <source>Incumbent</source>
        <translation>شاغل الوظيفة</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>مشغولة من</translation>
    </message>
    <message>
        <source>Filled until</source>
        <translation>مشغولة حتى</translation>
    </message>
    <message>
        <source>Incumbency</source>
        <translation>شغل الوظيفة</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>وظيفة</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>شاغل المنصب</translation>
    </message>
    <message>
        <source>Holder&apos;s personnel record</source>
        <translation>سجل شاغل المنصب</translation>
    </message>
    <message>
        <source>Ad interim</source>
        <translation>بالنيابة</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>ينوب عن</translation>
    </message>
    <message>
        <source>Appointed from</source>
        <translation>معيّن من</translation>
    </message>
    <message>
        <source>Appointed until</source>
        <translation>معيّن حتى</translation>
    </message>
    <message>
        <source>Ended early on</source>
        <translation>انتهى مبكراً في</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>جهة التعيين</translation>
    </message>
    <message>
        <source>Letter of appointment: where it is kept</source>
        <translation>خطاب التعيين: مكان حفظه</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>التعيينات</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>التعيين</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>House</source>
        <translation>منزل</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>شقة</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>مجمّع</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>فندق</translation>
    </message>
    <message>
        <source>United Nations accommodation</source>
        <translation>مساكن الأمم المتحدة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>طريقة الوصول</translation>
    </message>
    <message>
        <source>Map sketch: where it is kept</source>
        <translation>الخريطة التخطيطية: مكان حفظها</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>صاحب العقار</translation>
    </message>
    <message>
        <source>Lease signed on</source>
        <translation>تاريخ توقيع الإيجار</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>تاريخ الانتقال إلى المسكن</translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation>تاريخ مغادرة المسكن</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>القطاع السكني</translation>
    </message>
    <message>
        <source>Household members</source>
        <translation>أفراد الأسرة المعيشية</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Measures that apply</source>
        <translation>التدابير السارية</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>الإيجار</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>أماكن الإقامة</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>محل الإقامة</translation>
    </message>
    <message>
        <source>Before the lease is signed</source>
        <translation>قبل توقيع الإيجار</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>عند الوصول</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>دوري</translation>
    </message>
    <message>
        <source>After a burglary</source>
        <translation>بعد سطو</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>مستوفى جزئياً</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Cleared on conditions</source>
        <translation>معتمد بشروط</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>غير معتمد</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>تاريخ الفحص</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>القائم بالفحص</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>الشروط أو الأسباب</translation>
    </message>
    <message>
        <source>Next check due on</source>
        <translation>تاريخ الفحص التالي</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Neighbourhood and access road</source>
        <translation>الحي وطريق الوصول</translation>
    </message>
    <message>
        <source>Perimeter and gate</source>
        <translation>المحيط الخارجي والبوابة</translation>
    </message>
    <message>
        <source>Outside lighting</source>
        <translation>الإضاءة الخارجية</translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation>الأبواب والأقفال</translation>
    </message>
    <message>
        <source>Windows and bars</source>
        <translation>النوافذ والقضبان</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>جهاز الإنذار</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>الحراس</translation>
    </message>
    <message>
        <source>Safe room</source>
        <translation>الغرفة الآمنة</translation>
    </message>
    <message>
        <source>Fire safety and escape</source>
        <translation>السلامة من الحرائق ومنافذ النجاة</translation>
    </message>
    <message>
        <source>Means of communication</source>
        <translation>وسائل الاتصال</translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation>الطاقة الاحتياطية</translation>
    </message>
    <message>
        <source>Structure and natural hazards</source>
        <translation>الهيكل والأخطار الطبيعية</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>الصور: مكان حفظها</translation>
    </message>
    <message>
        <source>Residence checks</source>
        <translation>فحوص أماكن الإقامة</translation>
    </message>
    <message>
        <source>Residence check</source>
        <translation>فحص محل الإقامة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>يستند إلى التقييم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Exceptional measures</source>
        <translation>تدابير استثنائية</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>المبررات</translation>
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
        <source>Supersedes</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>التدابير الأمنية لأماكن الإقامة</translation>
    </message>
    <message>
        <source>Set of residential security measures</source>
        <translation>مجموعة التدابير الأمنية لأماكن الإقامة</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهرياً</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>الرقم في المجموعة</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>التدبير</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>ينطبق إذا</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>الوزن (من 1 إلى 5)</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>بند حرج</translation>
    </message>
    <message>
        <source>Outside the menu</source>
        <translation>خارج القائمة</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>تدبير إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Reimbursed at most</source>
        <translation>الحد الأقصى للسداد</translation>
    </message>
    <message>
        <source>Share reimbursed</source>
        <translation>النسبة المسددة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Eligible categories</source>
        <translation>الفئات المستحقة</translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation>السداد</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>التدابير</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>تاريخ المطالبة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Share approved</source>
        <translation>النسبة المعتمدة</translation>
    </message>
    <message>
        <source>Paid by the organization</source>
        <translation>المبلغ الذي دفعته المنظمة</translation>
    </message>
    <message>
        <source>For the time from</source>
        <translation>عن الفترة من</translation>
    </message>
    <message>
        <source>For the time until</source>
        <translation>عن الفترة حتى</translation>
    </message>
    <message>
        <source>Receipt: where it is kept</source>
        <translation>الإيصال: مكان حفظه</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Claims for residential security</source>
        <translation>مطالبات أمن أماكن الإقامة</translation>
    </message>
    <message>
        <source>Claim for residential security</source>
        <translation>مطالبة بأمن محل الإقامة</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>الدليل المطلوب</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>يُتحقق منه كل</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Ratify</source>
        <translation>تصديق</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>استعاضة</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>في البرنامج</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>باللاسلكي</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يؤدي إلى</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>طريقة اتخاذ القرار</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>وقت اتخاذ القرار</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>متخذ القرار</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Ratifies</source>
        <translation>يصدّق على</translation>
    </message>
    <message>
        <source>Under the delegation</source>
        <translation>بموجب التفويض</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>بصمة المحتوى</translation>
    </message>
    <message>
        <source>Writes seen</source>
        <translation>التغييرات المطّلع عليها</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>الدليل: مكان حفظه</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>المفوَّض</translation>
    </message>
    <message>
        <source>Delegate&apos;s device</source>
        <translation>جهاز المفوَّض</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Only for these record types</source>
        <translation>لأنواع السجلات هذه فقط</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Instrument: where it is kept</source>
        <translation>صك التفويض: مكان حفظه</translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation>وقت الإلغاء</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>التفويضات</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>تفويض</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Policy packs</source>
        <translation>حزم السياسات</translation>
    </message>
    <message>
        <source>Policy pack</source>
        <translation>حزمة سياسات</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Decisions seen</source>
        <translation>القرارات المطّلع عليها</translation>
    </message>
    <message>
        <source>Handed on by</source>
        <translation>صاحب التفويض</translation>
    </message>
    <message>
        <source>Only in the SRM area</source>
        <translation>في منطقة إدارة المخاطر الأمنية فقط</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Held from</source>
        <translation>تاريخ بدء التحفظ</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>تاريخ رفع التحفظ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>مدة التحفظ</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>حالات التحفظ القانوني</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>تحفظ قانوني</translation>
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
        <translation>مصدر التهديد</translation>
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
    <message>
        <source>Internationally recruited personnel</source>
        <translation>الموظفون المعينون دولياً</translation>
    </message>
    <message>
        <source>Locally recruited personnel</source>
        <translation>الموظفون المعينون محلياً</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>المعالون</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>السائقون</translation>
    </message>
    <message>
        <source>Convoys</source>
        <translation>القوافل</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>المساكن</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>طائرة</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>المتعاقدون</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>الفئة الفرعية</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>مصدر تهديد معروف</translation>
    </message>
    <message>
        <source>Who or what is threatened</source>
        <translation>من أو ما هو مهدَّد</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Inhibiting context</source>
        <translation>السياق الرادع</translation>
    </message>
    <message>
        <source>Present impact on people</source>
        <translation>الأثر الحالي على الأشخاص</translation>
    </message>
    <message>
        <source>Present impact on assets</source>
        <translation>الأثر الحالي على الأصول</translation>
    </message>
    <message>
        <source>Present impact on operations</source>
        <translation>الأثر الحالي على العمليات</translation>
    </message>
    <message>
        <source>Present impact on reputation (advisory)</source>
        <translation>الأثر الحالي على السمعة (استرشادي)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Expert judgement only</source>
        <translation>رأي الخبراء فقط</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>تهديد</translation>
    </message>
    <message>
        <source>Present impact by axis</source>
        <translation>الأثر الحالي حسب المحور</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما يدل عليه</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>الوثيقة: مكان حفظها</translation>
    </message>
    <message>
        <source>Piece of evidence</source>
        <translation>دليل</translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>Stress awareness</source>
        <translation>التوعية بالإجهاد</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>القدرة على الصمود</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>الإسعافات النفسية الأولية</translation>
    </message>
    <message>
        <source>Briefing of managers</source>
        <translation>إحاطة المديرين</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>أُجري</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>مبلّغ عنه</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date of the training</source>
        <translation>تاريخ التدريب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Internationally recruited: female</source>
        <translation>المعينون دولياً: إناث</translation>
    </message>
    <message>
        <source>Internationally recruited: male</source>
        <translation>المعينون دولياً: ذكور</translation>
    </message>
    <message>
        <source>Internationally recruited: sex unknown</source>
        <translation>المعينون دولياً: الجنس غير معروف</translation>
    </message>
    <message>
        <source>Locally recruited: female</source>
        <translation>المعينون محلياً: إناث</translation>
    </message>
    <message>
        <source>Locally recruited: male</source>
        <translation>المعينون محلياً: ذكور</translation>
    </message>
    <message>
        <source>Locally recruited: sex unknown</source>
        <translation>المعينون محلياً: الجنس غير معروف</translation>
    </message>
    <message>
        <source>Dependants: female</source>
        <translation>المعالون: إناث</translation>
    </message>
    <message>
        <source>Dependants: male</source>
        <translation>المعالون: ذكور</translation>
    </message>
    <message>
        <source>Dependants: sex unknown</source>
        <translation>المعالون: الجنس غير معروف</translation>
    </message>
    <message>
        <source>Counts are estimated</source>
        <translation>الأعداد تقديرية</translation>
    </message>
    <message>
        <source>Training session with the same participants by name</source>
        <translation>دورة بالمشاركين أنفسهم بالاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>قدّمه</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Stress-management trainings</source>
        <translation>تدريبات على إدارة الإجهاد</translation>
    </message>
    <message>
        <source>Stress-management training</source>
        <translation>تدريب على إدارة الإجهاد</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>مستشار نفسي</translation>
    </message>
    <message>
        <source>Peer helper</source>
        <translation>زميل مساند</translation>
    </message>
    <message>
        <source>External provider</source>
        <translation>مقدم خدمة خارجي</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>الأمم المتحدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>شخص في قائمة الموظفين</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>تابع لـ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>اسم الشريك</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Local languages</source>
        <translation>اللغات المحلية</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>المؤهل</translation>
    </message>
    <message>
        <source>Trained in critical incident stress management on</source>
        <translation>تاريخ التدريب على إجهاد الحوادث الخطيرة</translation>
    </message>
    <message>
        <source>That training expires on</source>
        <translation>تاريخ انتهاء هذا التدريب</translation>
    </message>
    <message>
        <source>Can be deployed</source>
        <translation>يمكن نشره</translation>
    </message>
    <message>
        <source>Vetted on</source>
        <translation>تاريخ التزكية</translation>
    </message>
    <message>
        <source>Left the roster on</source>
        <translation>تاريخ الخروج من القائمة</translation>
    </message>
    <message>
        <source>Training in critical incident stress management</source>
        <translation>التدريب على إجهاد الحوادث الخطيرة</translation>
    </message>
    <message>
        <source>Counsellors and peer helpers</source>
        <translation>المستشارون والزملاء المساندون</translation>
    </message>
    <message>
        <source>Counsellor or peer helper</source>
        <translation>مستشار أو زميل مساند</translation>
    </message>
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
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>تاريخ التقييم</translation>
    </message>
    <message>
        <source>Personnel in the area</source>
        <translation>الأفراد في المنطقة</translation>
    </message>
    <message>
        <source>Dependants in the area</source>
        <translation>المعالون في المنطقة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Sources of stress</source>
        <translation>مصادر الإجهاد</translation>
    </message>
    <message>
        <source>Findings (no names)</source>
        <translation>النتائج (دون أسماء)</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Counsellors needed</source>
        <translation>عدد المستشارين المطلوب</translation>
    </message>
    <message>
        <source>Peer helpers needed</source>
        <translation>عدد الزملاء المساندين المطلوب</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>قيّمه</translation>
    </message>
    <message>
        <source>Assessments of psychosocial needs</source>
        <translation>تقييمات الاحتياجات النفسية الاجتماعية</translation>
    </message>
    <message>
        <source>Assessment of psychosocial needs</source>
        <translation>تقييم الاحتياجات النفسية الاجتماعية</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>عُرض الدعم</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>الدعم جارٍ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Incident known since</source>
        <translation>معروف منذ</translation>
    </message>
    <message>
        <source>Personnel: affected</source>
        <translation>الموظفون: المتضررون</translation>
    </message>
    <message>
        <source>Personnel: support offered within 24 hours</source>
        <translation>الموظفون: عُرض الدعم خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Personnel: reached within 24 hours</source>
        <translation>الموظفون: تم الوصول إليهم خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Personnel: reached within 72 hours</source>
        <translation>الموظفون: تم الوصول إليهم خلال 72 ساعة</translation>
    </message>
    <message>
        <source>Personnel: declined</source>
        <translation>الموظفون: رفضوا</translation>
    </message>
    <message>
        <source>Personnel: not found</source>
        <translation>الموظفون: لم يُعثر عليهم</translation>
    </message>
    <message>
        <source>Dependants: affected</source>
        <translation>المعالون: المتضررون</translation>
    </message>
    <message>
        <source>Dependants: support offered within 24 hours</source>
        <translation>المعالون: عُرض الدعم خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Dependants: reached within 24 hours</source>
        <translation>المعالون: تم الوصول إليهم خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Dependants: reached within 72 hours</source>
        <translation>المعالون: تم الوصول إليهم خلال 72 ساعة</translation>
    </message>
    <message>
        <source>Dependants: declined</source>
        <translation>المعالون: رفضوا</translation>
    </message>
    <message>
        <source>Dependants: not found</source>
        <translation>المعالون: لم يُعثر عليهم</translation>
    </message>
    <message>
        <source>Sessions: psychological first aid</source>
        <translation>الجلسات: الإسعافات النفسية الأولية</translation>
    </message>
    <message>
        <source>Sessions: defusing</source>
        <translation>الجلسات: التفريغ الانفعالي</translation>
    </message>
    <message>
        <source>Sessions: group debriefing</source>
        <translation>الجلسات: الاستخلاص الجماعي</translation>
    </message>
    <message>
        <source>Sessions: individual</source>
        <translation>الجلسات: فردية</translation>
    </message>
    <message>
        <source>Sessions: family</source>
        <translation>الجلسات: العائلات</translation>
    </message>
    <message>
        <source>Sessions: managers</source>
        <translation>الجلسات: المديرون</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>إحالات</translation>
    </message>
    <message>
        <source>Surge of counsellors</source>
        <translation>تعزيز بالمستشارين</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>وقت الإغلاق</translation>
    </message>
    <message>
        <source>Responses to critical incidents</source>
        <translation>الاستجابات للحوادث الخطيرة</translation>
    </message>
    <message>
        <source>Response to a critical incident</source>
        <translation>الاستجابة لحادث خطير</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصياً</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>By video call</source>
        <translation>بمكالمة مرئية</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translation>عن طريق شخص آخر</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم الوصول إليه</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>محال</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>Is a dependant</source>
        <translation>معال</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>رشّحه</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Support offered at</source>
        <translation>وقت عرض الدعم</translation>
    </message>
    <message>
        <source>Contacted at</source>
        <translation>وقت الاتصال به</translation>
    </message>
    <message>
        <source>How contacted</source>
        <translation>طريقة الاتصال</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Follow-up due on</source>
        <translation>تاريخ المتابعة</translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation>تاريخ آخر اتصال</translation>
    </message>
    <message>
        <source>Successor for a hand-over</source>
        <translation>الخلف عند التسليم</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Affected contacts</source>
        <translation>اتصالات بالأشخاص المتضررين</translation>
    </message>
    <message>
        <source>Affected contact</source>
        <translation>اتصال بشخص متضرر</translation>
    </message>
    <message>
        <source>Defusing</source>
        <translation>التفريغ الانفعالي</translation>
    </message>
    <message>
        <source>Group debriefing</source>
        <translation>جلسة استخلاص جماعية</translation>
    </message>
    <message>
        <source>Individual session</source>
        <translation>جلسة فردية</translation>
    </message>
    <message>
        <source>Talk with a manager</source>
        <translation>حديث مع مدير</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>وقت التدوين</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Case notes</source>
        <translation>ملاحظات الحالات</translation>
    </message>
    <message>
        <source>Case note</source>
        <translation>ملاحظة الحالة</translation>
    </message>
    <message>
        <source>Non-governmental organization</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>شريك آخر</translation>
    </message>
    <message>
        <source>Personnel: support offered</source>
        <translation>الموظفون: عُرض الدعم</translation>
    </message>
    <message>
        <source>Dependants: support offered</source>
        <translation>المعالون: عُرض الدعم</translation>
    </message>
</context>
<context>
    <name>Surge</name>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>No security adviser in place</source>
        <translation>لا يوجد مستشار أمن</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>بعثة جديدة</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>الدعم النفسي</translation>
    </message>
    <message>
        <source>U3: arrival within 30 days</source>
        <translation>U3: الوصول خلال 30 يوماً</translation>
    </message>
    <message>
        <source>U2: arrival within 7 days</source>
        <translation>U2: الوصول خلال 7 أيام</translation>
    </message>
    <message>
        <source>U1: arrival within 72 hours</source>
        <translation>U1: الوصول خلال 72 ساعة</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>مصدَّق</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>تم التدبير</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>The requester</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Visa or refusal by the host country</source>
        <translation>التأشيرة أو رفض البلد المضيف</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>No staff found</source>
        <translation>لم يُعثر على موظفين</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Crisis concerned</source>
        <translation>الأزمة المعنية</translation>
    </message>
    <message>
        <source>Incident concerned</source>
        <translation>الحادث المعني</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>مطلوب قبل</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>مطلوب لمدة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Notes on risk</source>
        <translation>ملاحظات عن المخاطر</translation>
    </message>
    <message>
        <source>Notes on visas</source>
        <translation>ملاحظات عن التأشيرات</translation>
    </message>
    <message>
        <source>Notes on vaccinations</source>
        <translation>ملاحظات عن التطعيمات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation>وقت التصديق</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>درجة الاستعجال</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>صدّق عليه</translation>
    </message>
    <message>
        <source>Why declined or cancelled</source>
        <translation>سبب الرفض أو الإلغاء</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>ألغاه</translation>
    </message>
    <message>
        <source>Delayed by</source>
        <translation>سبب التأخير</translation>
    </message>
    <message>
        <source>Note on the delay</source>
        <translation>ملاحظة عن التأخير</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التصديق</translation>
    </message>
    <message>
        <source>Surge requests</source>
        <translation>طلبات التعزيز</translation>
    </message>
    <message>
        <source>Surge request</source>
        <translation>طلب تعزيز</translation>
    </message>
    <message>
        <source>Security adviser</source>
        <translation>مستشار الأمن</translation>
    </message>
    <message>
        <source>Field security coordination officer</source>
        <translation>موظف تنسيق الأمن الميداني</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>محلل</translation>
    </message>
    <message>
        <source>Physical security specialist</source>
        <translation>أخصائي الأمن المادي</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>ضابط حماية لصيقة</translation>
    </message>
    <message>
        <source>Radio specialist</source>
        <translation>أخصائي راديو</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>مستشار نفسي</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>المواصفات</translation>
    </message>
    <message>
        <source>Persons needed</source>
        <translation>عدد الأشخاص المطلوب</translation>
    </message>
    <message>
        <source>Languages needed</source>
        <translation>اللغات المطلوبة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Profiles needed</source>
        <translation>المواصفات المطلوبة</translation>
    </message>
    <message>
        <source>Profile needed</source>
        <translation>المواصفات المطلوبة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>شخص في قائمة الموظفين</translation>
    </message>
    <message>
        <source>Sent by the organization</source>
        <translation>أرسلته المنظمة</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>مصدر الدفع</translation>
    </message>
    <message>
        <source>Remote support only</source>
        <translation>دعم عن بعد فقط</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>وقت المغادرة</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>وقت الوصول</translation>
    </message>
    <message>
        <source>End of the assignment</source>
        <translation>نهاية المهمة</translation>
    </message>
    <message>
        <source>End-of-mission report received on</source>
        <translation>تاريخ استلام تقرير نهاية المهمة</translation>
    </message>
    <message>
        <source>End-of-mission report: where it is kept</source>
        <translation>تقرير نهاية المهمة: مكان حفظه</translation>
    </message>
    <message>
        <source>Surge assignments</source>
        <translation>مهام التعزيز</translation>
    </message>
    <message>
        <source>Surge assignment</source>
        <translation>مهمة تعزيز</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
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
        <source>Appointment</source>
        <translation>التعيين</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Security function holders</source>
        <translation>شاغلو الوظائف الأمنية</translation>
    </message>
    <message>
        <source>Security function holder</source>
        <translation>شاغل وظيفة أمنية</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Premises database</source>
        <translation>قاعدة بيانات المباني</translation>
    </message>
    <message>
        <source>SRM tool</source>
        <translation>أداة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>الميزانية المتقاسمة التكاليف</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>طلبات السفر</translation>
    </message>
    <message>
        <source>Travel advisory</source>
        <translation>إرشادات السفر</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>دليل الاتصال</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Off-line program</source>
        <translation>برنامج بلا اتصال</translation>
    </message>
    <message>
        <source>Function holder</source>
        <translation>شاغل الوظيفة</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>تاريخ التفعيل</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>تاريخ آخر استخدام</translation>
    </message>
    <message>
        <source>Used through</source>
        <translation>قناة الاستعمال</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>عدد مرات الاستعمال</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>الاستعمال حسب الشهر</translation>
    </message>
    <message>
        <source>Use in a month</source>
        <translation>الاستعمال في شهر</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Local language</source>
        <translation>لغة محلية</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>على الإنترنت</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>حضورياً</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>في الميدان</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>رمز الدورة</translation>
    </message>
    <message>
        <source>Name or variant</source>
        <translation>الاسم أو صيغة له</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Certificates are valid for</source>
        <translation>مدة صلاحية الشهادات</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>طريقة التقديم</translation>
    </message>
    <message>
        <source>Course needed before</source>
        <translation>دورة مطلوبة مسبقاً</translation>
    </message>
    <message>
        <source>Places in a session</source>
        <translation>المقاعد في الدورة</translation>
    </message>
    <message>
        <source>No longer given since</source>
        <translation>لم تعد تقدَّم منذ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
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
        <source>Very high</source>
        <translation>مرتفع جداً</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>حامل الشهادة</translation>
    </message>
    <message>
        <source>Training focal point</source>
        <translation>منسق التدريب</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>دورة تدريبية</translation>
    </message>
    <message>
        <source>Learning platform</source>
        <translation>منصة التعلم</translation>
    </message>
    <message>
        <source>Organization&apos;s system</source>
        <translation>نظام المنظمة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>For the role</source>
        <translation>للدور</translation>
    </message>
    <message>
        <source>For the category of personnel</source>
        <translation>لفئة الموظفين</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>رمز البلد (ISO 3166)</translation>
    </message>
    <message>
        <source>In the SRM area</source>
        <translation>في منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Where the present risk is at least</source>
        <translation>حيث الخطر الحالي لا يقل عن</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Sources that count without verification</source>
        <translation>مصادر تُعتمد دون تحقق</translation>
    </message>
    <message>
        <source>Needed for travel clearance</source>
        <translation>مطلوب للتصريح بالسفر</translation>
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
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Training requirements</source>
        <translation>متطلبات التدريب</translation>
    </message>
    <message>
        <source>Training requirement</source>
        <translation>متطلب تدريب</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Waiver by the designated official</source>
        <translation>إعفاء من المسؤول المكلّف</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقق منه</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Expires on, if stated</source>
        <translation>تاريخ الانتهاء إن ذُكر</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Certificate: where it is kept</source>
        <translation>الشهادة: مكان حفظها</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>اسم المصدر</translation>
    </message>
    <message>
        <source>Training certificates</source>
        <translation>شهادات التدريب</translation>
    </message>
    <message>
        <source>Training certificate</source>
        <translation>شهادة تدريب</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>مفتوح للتسجيل</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>أُجري</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>شهادات صادرة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>المدربون</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>عدد المقاعد</translation>
    </message>
    <message>
        <source>Report and results</source>
        <translation>التقرير والنتائج</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation>الدورات التدريبية</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>اجتاز</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>لم يجتز</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>معال</translation>
    </message>
    <message>
        <source>Name of a participant who is not on the list</source>
        <translation>اسم مشارك غير مدرج في القائمة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>المسؤول المكلّف بشؤون الأمن</translation>
    </message>
    <message>
        <source>Department of Safety and Security</source>
        <translation>إدارة شؤون السلامة والأمن</translation>
    </message>
    <message>
        <source>Grace after entry on duty (empty: 30)</source>
        <translation>المهلة بعد بدء الخدمة (فارغ: 30)</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>جهة الاعتماد</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Mission</source>
        <translation>مهمة رسمية</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Rest and recuperation</source>
        <translation>الراحة والاستجمام</translation>
    </message>
    <message>
        <source>Home leave</source>
        <translation>إجازة زيارة الوطن</translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation>زيارة الأسرة</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>الإجلاء الطبي</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>الإجلاء</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Entry on duty</source>
        <translation>بدء الخدمة</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>انتهاء الخدمة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>المسافر</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Visitor&apos;s organization</source>
        <translation>منظمة الزائر</translation>
    </message>
    <message>
        <source>Visitor&apos;s nationality (ISO 3166)</source>
        <translation>جنسية الزائر (ISO 3166)</translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <translation>هاتف الزائر</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>قدّمه</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Purpose in words</source>
        <translation>الغرض نصاً</translation>
    </message>
    <message>
        <source>Official travel</source>
        <translation>سفر رسمي</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>ناتج البرنامج</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>وقت التقديم</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>سبب الاستعجال</translation>
    </message>
    <message>
        <source>Phone while travelling</source>
        <translation>الهاتف أثناء السفر</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>هاتف ساتلي</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>جهة اتصال للطوارئ</translation>
    </message>
    <message>
        <source>Briefing required</source>
        <translation>الإحاطة إلزامية</translation>
    </message>
    <message>
        <source>Briefing done at</source>
        <translation>وقت الإحاطة</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>الوثائق: مكان حفظها</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>طلبات السفر</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>طلب سفر</translation>
    </message>
    <message>
        <source>Commercial flight</source>
        <translation>رحلة تجارية</translation>
    </message>
    <message>
        <source>United Nations flight</source>
        <translation>رحلة جوية للأمم المتحدة</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>مركبة للأمم المتحدة</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>سيارة أجرة</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>سيراً على الأقدام</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Destination area</source>
        <translation>منطقة الوجهة</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>موعد المغادرة</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>موعد الوصول</translation>
    </message>
    <message>
        <source>Leaves the place at</source>
        <translation>موعد مغادرة المكان</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>Flight or vehicle</source>
        <translation>الرحلة أو المركبة</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>مشغّل جوي</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Address of the lodging</source>
        <translation>عنوان السكن</translation>
    </message>
    <message>
        <source>Phone of the lodging</source>
        <translation>هاتف السكن</translation>
    </message>
    <message>
        <source>Lodging cleared</source>
        <translation>السكن معتمد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Arrival confirmed at</source>
        <translation>وقت تأكيد الوصول</translation>
    </message>
    <message>
        <source>Departure confirmed at</source>
        <translation>وقت تأكيد المغادرة</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Cleared by rule</source>
        <translation>صُرّح بموجب القاعدة</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>وقت التصريح</translation>
    </message>
    <message>
        <source>Area rule</source>
        <translation>قاعدة المنطقة</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>إصدار القواعد</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>معال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>المرافقون</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>Automatic clearance</source>
        <translation>تصريح تلقائي</translation>
    </message>
    <message>
        <source>Manual clearance</source>
        <translation>تصريح يدوي</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>السفر الضروري فقط</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>التصريح</translation>
    </message>
    <message>
        <source>Most travellers at a time</source>
        <translation>الحد الأقصى للمسافرين في وقت واحد</translation>
    </message>
    <message>
        <source>Only for the organization</source>
        <translation>للمنظمة فقط</translation>
    </message>
    <message>
        <source>Required communications and vehicles</source>
        <translation>الاتصالات والمركبات المطلوبة</translation>
    </message>
    <message>
        <source>Armoured vehicle required</source>
        <translation>مركبة مصفحة إلزامية</translation>
    </message>
    <message>
        <source>Vehicles at least</source>
        <translation>الحد الأدنى للمركبات</translation>
    </message>
    <message>
        <source>Programme criticality at least</source>
        <translation>الأهمية الحيوية للبرنامج لا تقل عن</translation>
    </message>
    <message>
        <source>No travel by night</source>
        <translation>لا سفر ليلاً</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>جهة الاعتماد</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>الأيام المسبقة</translation>
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
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Area travel rules</source>
        <translation>قواعد السفر إلى المناطق</translation>
    </message>
    <message>
        <source>Area travel rule</source>
        <translation>قاعدة السفر إلى المنطقة</translation>
    </message>
    <message>
        <source>Filed by: on the staff list</source>
        <translation>قدّمه: في قائمة الموظفين</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مصرّح به</translation>
    </message>
    <message>
        <source>Cleared with conditions</source>
        <translation>مصرّح به بشروط</translation>
    </message>
    <message>
        <source>Before the Designated Official</source>
        <translation>معروض على المسؤول المكلّف بشؤون الأمن</translation>
    </message>
    <message>
        <source>Before the security adviser</source>
        <translation>معروض على مستشار الأمن</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُلغي التصريح</translation>
    </message>
    <message>
        <source>From: place of the gazetteer</source>
        <translation>من: مكان في معجم الأماكن</translation>
    </message>
    <message>
        <source>To: place of the gazetteer</source>
        <translation>إلى: مكان في معجم الأماكن</translation>
    </message>
    <message>
        <source>Why returned, denied or revoked</source>
        <translation>سبب الإعادة أو الرفض أو الإلغاء</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Further courses and conditions</source>
        <translation>دورات وشروط أخرى</translation>
    </message>
    <message>
        <source>Required course</source>
        <translation>الدورة المطلوبة</translation>
    </message>
</context>
<context>
    <name>Warden</name>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
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
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>منطقة إدارة المخاطر الأمنية</translation>
    </message>
    <message>
        <source>Buildings or boundary</source>
        <translation>المباني أو الحدود</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>مسؤول القطاع السكني</translation>
    </message>
    <message>
        <source>Warden since</source>
        <translation>مسؤول القطاع منذ</translation>
    </message>
    <message>
        <source>Warden until</source>
        <translation>مسؤول القطاع حتى</translation>
    </message>
    <message>
        <source>First alternate</source>
        <translation>المناوب الأول</translation>
    </message>
    <message>
        <source>Second alternate</source>
        <translation>المناوب الثاني</translation>
    </message>
    <message>
        <source>Alternates until</source>
        <translation>المناوبون حتى</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>نقطة التجميع</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>الأسر</translation>
    </message>
    <message>
        <source>Vehicles for an emergency</source>
        <translation>مركبات للطوارئ</translation>
    </message>
    <message>
        <source>Radio channel</source>
        <translation>قناة الراديو</translation>
    </message>
    <message>
        <source>Map: where it is kept</source>
        <translation>الخريطة: مكان حفظها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>التعيين</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>القطاعات السكنية</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>قطاع سكني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>راديو</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>تطبيق مراسلة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم الوصول إليه</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>تُركت رسالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>حصر الموظفين</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>محاولات الاتصال</translation>
    </message>
    <message>
        <source>Contact attempt</source>
        <translation>محاولة اتصال</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Wardens</source>
        <translation>مسؤولو القطاعات</translation>
    </message>
    <message>
        <source>One zone</source>
        <translation>قطاع سكني واحد</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>منظمة واحدة</translation>
    </message>
    <message>
        <source>Security Management Team</source>
        <translation>فريق إدارة الأمن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>لوحة الإعلانات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>النص الطويل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>أرسله</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>تأكيد الاستلام قبل</translation>
    </message>
    <message>
        <source>Broadcast messages</source>
        <translation>رسائل معممة</translation>
    </message>
    <message>
        <source>Broadcast message</source>
        <translation>رسالة معممة</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>تأكيدات الاستلام</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>تأكيد الاستلام</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>راديو HF</translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation>راديو VHF</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>هاتف ساتلي</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>محطة ساتلية</translation>
    </message>
    <message>
        <source>Mesh radio</source>
        <translation>راديو شبكي</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>جهاز تتبع</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>شريحة هاتف</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>في المخزن</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>مسلَّم</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>متضرر</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>قيد الإصلاح</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>رمز النداء</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>الحائز</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Battery good until</source>
        <translation>البطارية صالحة حتى</translation>
    </message>
    <message>
        <source>Airtime until</source>
        <translation>رصيد الاتصال حتى</translation>
    </message>
    <message>
        <source>Last tested on</source>
        <translation>تاريخ آخر اختبار</translation>
    </message>
    <message>
        <source>Radio net</source>
        <translation>شبكة الراديو</translation>
    </message>
    <message>
        <source>Communications devices</source>
        <translation>أجهزة الاتصال</translation>
    </message>
    <message>
        <source>Communications device</source>
        <translation>جهاز اتصال</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Scheduled at</source>
        <translation>الموعد المقرر</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Radio check sessions</source>
        <translation>جلسات فحص الراديو</translation>
    </message>
    <message>
        <source>Radio check session</source>
        <translation>جلسة فحص الراديو</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>استجابوا</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Radio checks</source>
        <translation>فحوص الراديو</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>فحص الراديو</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>المناوبون</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
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
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how exact it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>about</source>
        <translation>تقريباً</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>تقديري</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation>
            <numerusform>لا يتسع لأي حرف.</numerusform>
            <numerusform>يتسع لحرف واحد على الأكثر.</numerusform>
            <numerusform>يتسع لحرفين على الأكثر.</numerusform>
            <numerusform>يتسع لـ %n أحرف على الأكثر.</numerusform>
            <numerusform>يتسع لـ %n حرفاً على الأكثر.</numerusform>
            <numerusform>يتسع لـ %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount with a point for decimals, and choose its currency.</source>
        <translation>اكتبوا المبلغ مستخدمين النقطة للكسور العشرية واختاروا العملة.</translation>
    </message>
    <message>
        <source>Type the position in degrees, UTM or MGRS, like %1 or %2.</source>
        <translation>اكتبوا الإحداثيات بالدرجات أو بنظام UTM أو MGRS على هذا النحو: %1 أو %2.</translation>
    </message>
    <message>
        <source>Begin with + and the number of the country, like %1.</source>
        <translation>ابدؤوا بعلامة + ورمز البلد، على هذا النحو: %1.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختاروا أحد خيارات القائمة.</translation>
    </message>
    <message>
        <source>Must not be before “%1”.</source>
        <translation>يجب ألا يكون قبل ”%1“.</translation>
    </message>
    <message>
        <source>Must not be above “%1”.</source>
        <translation>يجب ألا يزيد على ”%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Must be within %n day(s) of “%1”.</source>
        <translation>
            <numerusform>يجب أن يكون في يوم ”%1“ نفسه.</numerusform>
            <numerusform>يجب ألا يتجاوز يوماً واحداً بعد ”%1“.</numerusform>
            <numerusform>يجب ألا يتجاوز يومين بعد ”%1“.</numerusform>
            <numerusform>يجب ألا يتجاوز %n أيام بعد ”%1“.</numerusform>
            <numerusform>يجب ألا يتجاوز %n يوماً بعد ”%1“.</numerusform>
            <numerusform>يجب ألا يتجاوز %n يوم بعد ”%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed because of what is said under “%1”.</source>
        <translation>لازم بسبب ما ذُكر في ”%1“.</translation>
    </message>
    <message>
        <source>Either this or “%1” is needed.</source>
        <translation>يلزم إما هذا وإما ”%1“.</translation>
    </message>
    <message>
        <source>Must be empty because of what is said under “%1”.</source>
        <translation>يجب أن يظل فارغاً بسبب ما ذُكر في ”%1“.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>هذا يقع في المستقبل.</translation>
    </message>
    <message>
        <source>Records of this type are not reviewed.</source>
        <translation>سجلات هذا النوع لا تخضع للاستعراض.</translation>
    </message>
    <message>
        <source>There is no such step from where the record stands.</source>
        <translation>لا توجد خطوة كهذه من الوضع الحالي للسجل.</translation>
    </message>
    <message>
        <source>This step is for other roles.</source>
        <translation>هذه الخطوة لأدوار أخرى.</translation>
    </message>
    <message>
        <source>Who submitted it may not also decide on it.</source>
        <translation>من قدّمه لا يجوز له أن يبت فيه.</translation>
    </message>
    <message>
        <source>This must be what the worst of its impacts says.</source>
        <translation>يجب أن تطابق هذه القيمة أسوأ الآثار المذكورة.</translation>
    </message>
    <message>
        <source>This must not be the same as “%1”.</source>
        <translation>يجب ألا يكون مطابقاً لـ ”%1“.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n may be chosen.</source>
        <translation>
            <numerusform>لا يجوز اختيار أي خيار.</numerusform>
            <numerusform>يجوز اختيار خيار واحد على الأكثر.</numerusform>
            <numerusform>يجوز اختيار خيارين على الأكثر.</numerusform>
            <numerusform>يجوز اختيار %n خيارات على الأكثر.</numerusform>
            <numerusform>يجوز اختيار %n خياراً على الأكثر.</numerusform>
            <numerusform>يجوز اختيار %n خيار على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how accurate it is, like “±50m” behind it.</source>
        <translation>اذكروا مدى الدقة بعد الإحداثيات: العلامة ± ثم 50m مثلاً.</translation>
    </message>
    <message>
        <source>Write the three capital letters of the country (ISO 3166).</source>
        <translation>اكتبوا الأحرف الثلاثة الكبيرة لرمز البلد (ISO 3166).</translation>
    </message>
    <message>
        <source>Write the three capital letters of the currency (ISO 4217).</source>
        <translation>اكتبوا الأحرف الثلاثة الكبيرة لرمز العملة (ISO 4217).</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n needed.</source>
        <translation>
            <numerusform>%1: لا يلزم أي عنصر.</numerusform>
            <numerusform>%1: يلزم عنصر واحد على الأقل.</numerusform>
            <numerusform>%1: يلزم عنصران على الأقل.</numerusform>
            <numerusform>%1: يلزم %n عناصر على الأقل.</numerusform>
            <numerusform>%1: يلزم %n عنصراً على الأقل.</numerusform>
            <numerusform>%1: يلزم %n عنصر على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n allowed.</source>
        <translation>
            <numerusform>%1: لا يُسمح بأي عنصر.</numerusform>
            <numerusform>%1: يُسمح بعنصر واحد على الأكثر.</numerusform>
            <numerusform>%1: يُسمح بعنصرين على الأكثر.</numerusform>
            <numerusform>%1: يُسمح بـ %n عناصر على الأكثر.</numerusform>
            <numerusform>%1: يُسمح بـ %n عنصراً على الأكثر.</numerusform>
            <numerusform>%1: يُسمح بـ %n عنصر على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>لم يصل إلى هنا كل ما اتُّخذ القرار بشأنه.</translation>
    </message>
    <message>
        <source>The letter of appointment had ended or not begun.</source>
        <translation>كان كتاب التعيين منتهياً أو لم يبدأ سريانه.</translation>
    </message>
    <message>
        <source>It was not written where the record is kept.</source>
        <translation>لم يُكتب حيث يُحفظ السجل.</translation>
    </message>
    <message>
        <source>It does not prove who decided, or what on.</source>
        <translation>لا يُثبت من اتخذ القرار ولا ما اتُّخذ بشأنه.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>لا يذكر السبب.</translation>
    </message>
    <message>
        <source>People had said different things in it.</source>
        <translation>كانت قد وردت فيه أقوال مختلفة.</translation>
    </message>
    <message>
        <source>Somebody had decided otherwise, and neither knew of the other. Decide again.</source>
        <translation>كان شخص آخر قد قرر خلاف ذلك دون أن يعلم أحدهما بالآخر. اتخذوا القرار من جديد.</translation>
    </message>
    <message>
        <source>Does not count: their role reaches only what is their own.</source>
        <translation>لا يُحتسب: لا يشمل الدور إلا ما يخص صاحبه.</translation>
    </message>
    <message>
        <source>Does not count: the field cannot hold such a value.</source>
        <translation>لا يُحتسب: لا يمكن أن يحمل الحقل قيمة كهذه.</translation>
    </message>
    <message>
        <source>Does not count: their role does not allow it.</source>
        <translation>لا يُحتسب: الدور لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>It takes two people to void a record.</source>
        <translation>يتطلب إبطال السجل شخصين.</translation>
    </message>
    <message>
        <source>More than one device may send in a day. It waits, and is sent later.</source>
        <translation>هذا أكثر مما يجوز لجهاز واحد إرساله في يوم. ينتظر ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The centre&apos;s disk is full. Nothing is lost; it is sent when there is room.</source>
        <translation>قرص المركز ممتلئ. لم يُفقد شيء؛ يُرسل عندما تتوفر مساحة.</translation>
    </message>
    <message>
        <source>Does not count: it was written before the record it speaks of was there.</source>
        <translation>لا يُحتسب: كُتب قبل وجود السجل الذي يتحدث عنه.</translation>
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
    <message>
        <source>%1: given</source>
        <comment>a filter</comment>
        <translation>%1: محدد</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>a filter</comment>
        <translation>%1: فارغ</translation>
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
        <source>Find a list</source>
        <translation>البحث عن قائمة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
</context>
<context>
    <name>app::PartsList</name>
    <message>
        <source>Nothing here yet</source>
        <translation>لا يوجد شيء هنا بعد</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>احفظوا السجل أولاً ثم أضيفوا إليه.</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>غير موجود على هذا الجهاز</translation>
    </message>
    <message>
        <source>These records are kept in %1.</source>
        <translation>تُحفظ هذه السجلات في %1.</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>أضيفوا العنصر الأول: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Cannot add: %1 is not on this device</source>
        <translation>تتعذر الإضافة: لا يوجد %1 على هذا الجهاز</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>اختيار الأجزاء</translation>
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
    <message>
        <source>Review</source>
        <translation>الاستعراض</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>لا يُعدّل أبداً</translation>
    </message>
    <message>
        <source>Choose a record in the list.</source>
        <translation>اختاروا سجلاً من القائمة.</translation>
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
    <message>
        <source>They come with reviews and with new policy; nobody types them in.</source>
        <translation>ترد مع الاستعراضات ومع السياسات الجديدة؛ ولا يُدخلها أحد يدوياً.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
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
    <name>app::ReviewView</name>
    <message>
        <source>%1: added</source>
        <translation>%1: أُضيف</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: أُزيل</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1; changed since it was: %2</source>
        <translation>%1؛ تغيّر منذ أن كان: %2</translation>
    </message>
    <message>
        <source>In force: %1, %2</source>
        <translation>ساري: %1، %2</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>لم يصل إلى هنا كل ما اتُّخذ القرار بشأنه.</translation>
    </message>
    <message>
        <source>Changed since:</source>
        <translation>تغيّر منذئذ:</translation>
    </message>
    <message>
        <source>Nothing is in force.</source>
        <translation>لا شيء ساري المفعول.</translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <translation>%1، دوّنه %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 بصفة %2</translation>
    </message>
    <message>
        <source>Acting, under a delegation</source>
        <translation>بالنيابة، بموجب تفويض</translation>
    </message>
    <message>
        <source>Awaits ratification</source>
        <translation>بانتظار التصديق</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>لا يُحتسب: %1</translation>
    </message>
    <message>
        <source>Ratify: %1</source>
        <translation>تصديق: %1</translation>
    </message>
    <message>
        <source>People said different things in it. Settle the conflicts first.</source>
        <translation>وردت فيه أقوال مختلفة. سوّوا التعارضات أولاً.</translation>
    </message>
    <message>
        <source>Say why in the comment, then try again.</source>
        <translation>اذكروا السبب في التعليق ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>This decision does not wait for ratification any more.</source>
        <translation>هذا القرار لم يعد بانتظار التصديق.</translation>
    </message>
    <message>
        <source>It is not complete:</source>
        <translation>غير مكتمل:</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
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
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Provisionally: who decided it has not signed it yet.</source>
        <translation>بصفة مؤقتة: لم يوقّعه متخذ القرار بعد.</translation>
    </message>
    <message>
        <source>Disputed: what stands stays until somebody decides again.</source>
        <translation>متنازع عليه: يبقى الوضع القائم إلى أن يُتخذ قرار جديد.</translation>
    </message>
    <message>
        <source>%1 what is in force as %2</source>
        <translation>%1 ما هو ساري المفعول بصفة %2</translation>
    </message>
    <message>
        <source>Say when it was decided as a date and a time.</source>
        <translation>اذكروا تاريخ اتخاذ القرار ووقته.</translation>
    </message>
    <message>
        <source>Say who decided, then try again.</source>
        <translation>اذكروا من اتخذ القرار ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>It has changed since you looked at it. Read it again, then decide.</source>
        <translation>تغيّر منذ اطلاعكم عليه. اقرؤوه من جديد ثم اتخذوا القرار.</translation>
    </message>
</context>
<context>
    <name>app::Sidebar</name>
    <message>
        <source>Find a list</source>
        <translation>البحث عن قائمة</translation>
    </message>
    <message>
        <source>No list of that name</source>
        <translation>لا توجد قائمة بهذا الاسم</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
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
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>شيء مما يُعرض هنا لم يكن مطابقًا لما كُتب. وقد صُحح.</translation>
    </message>
    <message>
        <source>Something was missing here. It has been fetched again.</source>
        <translation>كان هنا شيء ناقص. وقد جُلب من جديد.</translation>
    </message>
    <message>
        <source>Another laptop says that it shows something else. This one has been checked and is sound.</source>
        <translation>يقول حاسوب آخر إنه يعرض شيئًا مختلفًا. وقد فُحص هذا الحاسوب وهو سليم.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) claim to replace what their author has not shown to have seen. They replace nothing.</source>
        <translation>
            <numerusform>لا تغييرات تزعم استبدال ما لم يُثبت كاتبها أنه رآه.</numerusform>
            <numerusform>تغيير واحد (%n) يزعم استبدال ما لم يُثبت كاتبه أنه رآه. لا يستبدل شيئًا.</numerusform>
            <numerusform>تغييران (%n) يزعمان استبدال ما لم يُثبت كاتبهما أنه رآه. لا يستبدلان شيئًا.</numerusform>
            <numerusform>%n تغييرات تزعم استبدال ما لم يُثبت كاتبها أنه رآه. لا تستبدل شيئًا.</numerusform>
            <numerusform>%n تغييرًا يزعم استبدال ما لم يُثبت كاتبه أنه رآه. لا يستبدل شيئًا.</numerusform>
            <numerusform>%n تغيير يزعم استبدال ما لم يُثبت كاتبه أنه رآه. لا يستبدل شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has shown %1 another history than this laptop, or so it is said there. Nothing saved here is lost. Tell your administrator before you rely on what comes from the centre.</source>
        <translation>عرض المركز على %1 سجلًا مختلفًا عمّا عرضه على هذا الحاسوب، أو هكذا يُقال هناك. لم يُفقد شيء مما حُفظ هنا. أخبر المسؤول قبل أن تعتمد على ما يأتي من المركز.</translation>
    </message>
    <message numerus="yes">
        <source>An older file lies in the place of this laptop&apos;s records: %n change(s) saved here are not in it. What had been sent comes back with the next exchange. If there is a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>ملف أقدم في مكان بيانات هذا الحاسوب.</numerusform>
            <numerusform>ملف أقدم في مكان بيانات هذا الحاسوب: تغيير واحد (%n) حُفظ هنا ليس فيه. ما أُرسل يعود مع التبادل القادم. إن وُجد ملف muster.db أحدث فأغلق Muster وأعده إلى مكانه.</numerusform>
            <numerusform>ملف أقدم في مكان بيانات هذا الحاسوب: تغييران (%n) حُفظا هنا ليسا فيه. ما أُرسل يعود مع التبادل القادم. إن وُجد ملف muster.db أحدث فأغلق Muster وأعده إلى مكانه.</numerusform>
            <numerusform>ملف أقدم في مكان بيانات هذا الحاسوب: %n تغييرات حُفظت هنا ليست فيه. ما أُرسل يعود مع التبادل القادم. إن وُجد ملف muster.db أحدث فأغلق Muster وأعده إلى مكانه.</numerusform>
            <numerusform>ملف أقدم في مكان بيانات هذا الحاسوب: %n تغييرًا حُفظ هنا ليس فيه. ما أُرسل يعود مع التبادل القادم. إن وُجد ملف muster.db أحدث فأغلق Muster وأعده إلى مكانه.</numerusform>
            <numerusform>ملف أقدم في مكان بيانات هذا الحاسوب: %n تغيير حُفظ هنا ليس فيه. ما أُرسل يعود مع التبادل القادم. إن وُجد ملف muster.db أحدث فأغلق Muster وأعده إلى مكانه.</numerusform>
        </translation>
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
    <message>
        <source>Fetch everything again</source>
        <translation>جلب كل شيء من جديد</translation>
    </message>
    <message>
        <source>Type your passphrase to begin again with empty records and fetch everything from the centre. What is left of the old records is set aside in the folder, not deleted.</source>
        <translation>اكتبوا عبارة المرور للبدء من جديد بسجلات فارغة وجلب كل شيء من المركز. ما تبقى من السجلات القديمة يوضع جانباً في المجلد ولا يُحذف.</translation>
    </message>
    <message>
        <source>Fetching everything again</source>
        <translation>يجري جلب كل شيء من جديد</translation>
    </message>
    <message>
        <source>What has been sent from this laptop, and what others have sent, comes back from the centre.</source>
        <translation>ما أُرسل من هذا الحاسوب المحمول وما أرسله الآخرون يعود من المركز.</translation>
    </message>
</context>
</TS>

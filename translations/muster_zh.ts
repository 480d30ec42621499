<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message>
        <source>Area, strategic</source>
        <translation>区域（战略）</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Ad hoc mission</source>
        <translation>临时任务</translation>
    </message>
    <message>
        <source>Special event</source>
        <translation>特别活动</translation>
    </message>
    <message>
        <source>Senior official</source>
        <translation>高级官员</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期止</translation>
    </message>
    <message>
        <source>Situation: political</source>
        <translation>局势：政治</translation>
    </message>
    <message>
        <source>Situation: security forces and threat groups</source>
        <translation>局势：安全部队和威胁团体</translation>
    </message>
    <message>
        <source>Situation: mandate and programmes</source>
        <translation>局势：任务授权和方案</translation>
    </message>
    <message>
        <source>Programme exposure</source>
        <translation>方案风险暴露</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>SRM assessments</source>
        <translation>安全风险评估</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>安全风险评估</translation>
    </message>
</context>
<context>
    <name>DutyStation</name>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Office away from headquarters</source>
        <translation>总部以外办事处</translation>
    </message>
    <message>
        <source>Regional commission</source>
        <translation>区域委员会</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>首都</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>外地</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>可带家属</translation>
    </message>
    <message>
        <source>Non-family</source>
        <translation>不带家属</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>次区域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>家属随行</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Staff by organization</source>
        <translation>各组织工作人员</translation>
    </message>
    <message>
        <source>Staff figures as of</source>
        <translation>人员数字截至</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Duty stations</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Set to the current time</source>
        <translation>设为当前时间</translation>
    </message>
    <message>
        <source>Distance from UTC</source>
        <translation>与世界协调时的时差</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>此前保存的一切都安全。</translation>
    </message>
    <message>
        <source>Your changes are safe on this laptop and will be sent later.</source>
        <translation>您的修改安全保存在本机，稍后发送。</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>数据文件无法读写。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart Muster and tell your administrator.</source>
        <translation>请重试。如再次发生，请重新启动 Muster 并告知管理员。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation>请腾出空间，然后再次保存。</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>What was already sent is safe at the centre. The file was not changed.</source>
        <translation>已发送的内容在中心是安全的。该文件未被改动。</translation>
    </message>
    <message>
        <source>Do not delete anything. Make a copy of the folder and tell your administrator.</source>
        <translation>请勿删除任何内容。请复制该文件夹并告知管理员。</translation>
    </message>
    <message>
        <source>This passphrase does not open the data.</source>
        <translation>此密码短语无法打开数据。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again. You can try as often as you like.</source>
        <translation>请检查大写锁定和键盘语言，然后重新输入。尝试次数不限。</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so it refuses to open your data.</source>
        <translation>此安装无法加密，因此拒绝打开您的数据。</translation>
    </message>
    <message>
        <source>Install Muster again.</source>
        <translation>请重新安装 Muster。</translation>
    </message>
    <message>
        <source>Another window or program has this data open.</source>
        <translation>另一个窗口或程序已打开这些数据。</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>请关闭另一个，然后重试。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>有文件无法读写。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may use it, then try again.</source>
        <translation>请检查文件是否存在以及您是否有权使用，然后重试。</translation>
    </message>
    <message>
        <source>The centre cannot be reached.</source>
        <translation>无法连接中心。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: you can go on working.</source>
        <translation>无需任何操作：您可以继续工作。</translation>
    </message>
    <message>
        <source>Something answered, but it is not the centre this laptop knows. Nothing was sent.</source>
        <translation>有应答，但并非本机认识的中心。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Tell your administrator before you try another network.</source>
        <translation>换用其他网络之前，请告知管理员。</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>已被拒绝。</translation>
    </message>
    <message>
        <source>Ask your administrator whether this laptop is still a member.</source>
        <translation>请向管理员询问本机是否仍是成员。</translation>
    </message>
    <message>
        <source>What was received could not be understood.</source>
        <translation>收到的内容无法识别。</translation>
    </message>
    <message>
        <source>Check that the file is the right one, or that Muster is up to date on both sides.</source>
        <translation>请检查文件是否正确，或两边的 Muster 是否均为最新。</translation>
    </message>
    <message>
        <source>This is larger than a limit allows.</source>
        <translation>超出限额。</translation>
    </message>
    <message>
        <source>Divide it into smaller parts.</source>
        <translation>请分成较小的部分。</translation>
    </message>
    <message>
        <source>A signature or a key does not fit.</source>
        <translation>签名或密钥不符。</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>请告知管理员。</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>此处没有该内容。</translation>
    </message>
    <message>
        <source>It may not have arrived yet: sync, then look again.</source>
        <translation>可能尚未到达：请先同步，再查看。</translation>
    </message>
    <message>
        <source>This cannot be done as it was typed.</source>
        <translation>无法按所输入的内容执行。</translation>
    </message>
    <message>
        <source>Check what you typed, and that this laptop may hold such records.</source>
        <translation>请检查输入内容，以及本机是否可以保存此类记录。</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Aid Worker Security Database</source>
        <translation>援助工作者安全数据库</translation>
    </message>
    <message>
        <source>CSV exported by Muster</source>
        <translation>Muster 导出的 CSV</translation>
    </message>
    <message>
        <source>UN system staff by duty station</source>
        <translation>按工作地点列出的联合国系统工作人员</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Joined with an earlier row</source>
        <translation>并入前面的行</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Quotes do not fit</source>
        <translation>引号不匹配</translation>
    </message>
    <message>
        <source>More or fewer cells than headings</source>
        <translation>单元格数与标题数不符</translation>
    </message>
    <message>
        <source>Nothing to recognize the row by</source>
        <translation>没有可识别该行的编号</translation>
    </message>
    <message>
        <source>Same reference as line %1</source>
        <translation>编号与第 %1 行相同</translation>
    </message>
    <message>
        <source>%1: differs from the earlier line (%2)</source>
        <translation>%1：与前面的行不同（%2）</translation>
    </message>
    <message>
        <source>%1: %2 is no value; kept in the notes</source>
        <translation>%1：%2 不是有效值；保留在备注中</translation>
    </message>
    <message>
        <source>%1: the date is kept as far as it exists (%2)</source>
        <translation>%1：日期仅保留存在的部分（%2）</translation>
    </message>
    <message>
        <source>%1: %2 is no position that can be believed; left empty</source>
        <translation>%1：%2 不是可信的位置；留空</translation>
    </message>
    <message>
        <source>%1: the parts do not add up to %2; both are kept</source>
        <translation>%1：各部分之和不等于 %2；两者均保留</translation>
    </message>
    <message>
        <source>%1: missing or out of bounds (%2)</source>
        <translation>%1：缺失或超出范围（%2）</translation>
    </message>
    <message>
        <source>%1: different here since it was imported; left as it is</source>
        <translation>%1：导入后此处已改动；保持原样</translation>
    </message>
    <message>
        <source>Deleted here; left deleted</source>
        <translation>此处已删除；保持删除</translation>
    </message>
    <message>
        <source>%2 is not held on this laptop; goes where new records go</source>
        <translation>本机不保存 %2；存入新记录所在之处</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Flash</source>
        <translation>快报</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>武装冲突</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>恐怖主义</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>犯罪</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>内乱</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>干扰</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>未经许可进入</translation>
    </message>
    <message>
        <source>Natural hazard</source>
        <translation>自然危害</translation>
    </message>
    <message>
        <source>Human-made hazard</source>
        <translation>人为危害</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Medical and other</source>
        <translation>医疗及其他</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Small arms</source>
        <translation>轻武器</translation>
    </message>
    <message>
        <source>Heavy weapon</source>
        <translation>重武器</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>利器</translation>
    </message>
    <message>
        <source>Bodily force</source>
        <translation>徒手暴力</translation>
    </message>
    <message>
        <source>Explosive</source>
        <translation>爆炸物</translation>
    </message>
    <message>
        <source>Aerial bombardment</source>
        <translation>空中轰炸</translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation>炮击</translation>
    </message>
    <message>
        <source>Landmine or unexploded ordnance</source>
        <translation>地雷或未爆弹药</translation>
    </message>
    <message>
        <source>Roadside explosive device</source>
        <translation>路边爆炸装置</translation>
    </message>
    <message>
        <source>Vehicle-borne explosive device</source>
        <translation>车载爆炸装置</translation>
    </message>
    <message>
        <source>Body-borne explosive device</source>
        <translation>人体携带爆炸装置</translation>
    </message>
    <message>
        <source>Complex attack</source>
        <translation>复合式袭击</translation>
    </message>
    <message>
        <source>Kidnapping</source>
        <translation>绑架</translation>
    </message>
    <message>
        <source>Kidnapping with killing</source>
        <translation>绑架并杀害</translation>
    </message>
    <message>
        <source>Rape or serious sexual assault</source>
        <translation>强奸或严重性侵犯</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火灾</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>无人机</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Ambush on the road</source>
        <translation>道路伏击</translation>
    </message>
    <message>
        <source>Raid on a site</source>
        <translation>突袭场所</translation>
    </message>
    <message>
        <source>Attack on an individual</source>
        <translation>袭击个人</translation>
    </message>
    <message>
        <source>Crowd or mob violence</source>
        <translation>群体暴力</translation>
    </message>
    <message>
        <source>Combat or crossfire</source>
        <translation>交战或交火</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>拘留</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Office or compound</source>
        <translation>办公室或大院</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Project site</source>
        <translation>项目现场</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>公共场所</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查站</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>机场</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>羁押</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>None: for awareness</source>
        <translation>无：仅供知悉</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>间接</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>1 Minor</source>
        <translation>1 轻微</translation>
    </message>
    <message>
        <source>2 Limited</source>
        <translation>2 有限</translation>
    </message>
    <message>
        <source>3 Moderate</source>
        <translation>3 中等</translation>
    </message>
    <message>
        <source>4 Severe</source>
        <translation>4 严重</translation>
    </message>
    <message>
        <source>5 Critical</source>
        <translation>5 危急</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Date of occurrence</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Exact time</source>
        <translation>确切时间</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>获悉时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Impact on the United Nations</source>
        <translation>对联合国的影响</translation>
    </message>
    <message>
        <source>United Nations targeted</source>
        <translation>以联合国为目标</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>地点类型</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>已采取的行动</translation>
    </message>
    <message>
        <source>Affected: United Nations</source>
        <translation>受影响：联合国</translation>
    </message>
    <message>
        <source>Affected: international NGO</source>
        <translation>受影响：国际非政府组织</translation>
    </message>
    <message>
        <source>Affected: local NGO, national Red Cross or Red Crescent</source>
        <translation>受影响：当地非政府组织、国家红十字会或红新月会</translation>
    </message>
    <message>
        <source>Affected: ICRC</source>
        <translation>受影响：红十字国际委员会</translation>
    </message>
    <message>
        <source>Affected: IFRC</source>
        <translation>受影响：红十字会与红新月会国际联合会</translation>
    </message>
    <message>
        <source>Affected: other</source>
        <translation>受影响：其他</translation>
    </message>
    <message>
        <source>Nationals killed</source>
        <translation>本国人员死亡</translation>
    </message>
    <message>
        <source>Nationals wounded</source>
        <translation>本国人员受伤</translation>
    </message>
    <message>
        <source>Nationals kidnapped</source>
        <translation>本国人员被绑架</translation>
    </message>
    <message>
        <source>Internationals killed</source>
        <translation>国际人员死亡</translation>
    </message>
    <message>
        <source>Internationals wounded</source>
        <translation>国际人员受伤</translation>
    </message>
    <message>
        <source>Internationals kidnapped</source>
        <translation>国际人员被绑架</translation>
    </message>
    <message>
        <source>People killed</source>
        <translation>死亡人数</translation>
    </message>
    <message>
        <source>People wounded</source>
        <translation>受伤人数</translation>
    </message>
    <message>
        <source>People kidnapped</source>
        <translation>被绑架人数</translation>
    </message>
    <message>
        <source>Affected: male</source>
        <translation>受影响：男</translation>
    </message>
    <message>
        <source>Affected: female</source>
        <translation>受影响：女</translation>
    </message>
    <message>
        <source>Affected: sex unknown</source>
        <translation>受影响：性别不明</translation>
    </message>
    <message>
        <source>Host authorities notified</source>
        <translation>已通知东道国当局</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Notes of the import</source>
        <translation>导入备注</translation>
    </message>
    <message>
        <source>Nationals affected</source>
        <translation>受影响本国人员</translation>
    </message>
    <message>
        <source>Internationals affected</source>
        <translation>受影响国际人员</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>受影响人数</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>安保事件</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>安保事件</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Internationally recruited staff</source>
        <translation>国际征聘工作人员</translation>
    </message>
    <message>
        <source>Locally recruited staff</source>
        <translation>当地征聘工作人员</translation>
    </message>
    <message>
        <source>National professional officer</source>
        <translation>本国专业干事</translation>
    </message>
    <message>
        <source>International UN Volunteer</source>
        <translation>国际联合国志愿人员</translation>
    </message>
    <message>
        <source>National UN Volunteer</source>
        <translation>本国联合国志愿人员</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>咨询人</translation>
    </message>
    <message>
        <source>Individual contractor</source>
        <translation>个体订约人</translation>
    </message>
    <message>
        <source>Military observer</source>
        <translation>军事观察员</translation>
    </message>
    <message>
        <source>UN police</source>
        <translation>联合国警察</translation>
    </message>
    <message>
        <source>Government-provided personnel</source>
        <translation>政府提供的人员</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>Official visitor</source>
        <translation>公务来访者</translation>
    </message>
    <message>
        <source>Junior professional officer</source>
        <translation>初级专业干事</translation>
    </message>
    <message>
        <source>Critical, last out</source>
        <translation>关键，最后撤离</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Non-essential</source>
        <translation>非必要</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>On mission</source>
        <translation>出差</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Index number</source>
        <translation>索引号</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>本国文字姓名</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Nationality (ISO 3166)</source>
        <translation>国籍（ISO 3166）</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同起始</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>合同终止</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>关键工作人员</translation>
    </message>
    <message>
        <source>Radio call sign</source>
        <translation>无线电呼号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Dependants declared</source>
        <translation>已申报受抚养人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Security plan</source>
        <translation>安保计划</translation>
    </message>
    <message>
        <source>Crisis management plan</source>
        <translation>危机管理计划</translation>
    </message>
    <message>
        <source>Relocation and evacuation plan</source>
        <translation>转移安置和撤离计划</translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation>应急计划</translation>
    </message>
    <message>
        <source>Medical evacuation plan</source>
        <translation>医疗后送计划</translation>
    </message>
    <message>
        <source>Communications plan</source>
        <translation>通信计划</translation>
    </message>
    <message>
        <source>Building emergency plan</source>
        <translation>建筑物应急计划</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Area or site</source>
        <translation>区域或场所</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>所依据的评估</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期止</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>分发名单</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation>计划章节</translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation>计划章节</translation>
    </message>
</context>
<context>
    <name>RiskEvent</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行为者</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>固有可能性</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>固有影响</translation>
    </message>
    <message>
        <source>Present likelihood</source>
        <translation>当前可能性</translation>
    </message>
    <message>
        <source>Present impact</source>
        <translation>当前影响</translation>
    </message>
    <message>
        <source>Projected likelihood</source>
        <translation>预计可能性</translation>
    </message>
    <message>
        <source>Projected impact</source>
        <translation>预计影响</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>固有风险</translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation>当前风险</translation>
    </message>
    <message>
        <source>Projected risk</source>
        <translation>预计风险</translation>
    </message>
    <message>
        <source>Risk events</source>
        <translation>风险事件</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>风险事件</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Field %1 of a newer version</source>
        <translation>较新版本的字段 %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>未删除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>This is needed before the record can be saved.</source>
        <translation>填写后才能保存记录。</translation>
    </message>
    <message>
        <source>May stay empty in a draft; needed before submitting.</source>
        <translation>草稿中可留空；提交前须填写。</translation>
    </message>
    <message>
        <source>Must not be below %1.</source>
        <translation>不得低于 %1。</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>数值过小。</translation>
    </message>
    <message>
        <source>Must not be above %1.</source>
        <translation>不得高于 %1。</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>数值过大。</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>文字过长。</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>不在选项之中。</translation>
    </message>
    <message>
        <source>Type date and time like %1.</source>
        <translation>请按 %1 的格式输入日期和时间。</translation>
    </message>
    <message>
        <source>Type the date as far as it is known: %1, %2 or %3.</source>
        <translation>请输入已知的日期部分：%1、%2 或 %3。</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>请选择找到的记录之一。</translation>
    </message>
    <message>
        <source>This is not a number. Use a point for decimals.</source>
        <translation>这不是数字。小数请用点号。</translation>
    </message>
    <message>
        <source>The signature is not that of its author.</source>
        <translation>签名不属于其作者。</translation>
    </message>
    <message>
        <source>The author is not a member.</source>
        <translation>作者不是成员。</translation>
    </message>
    <message>
        <source>It contradicts what the same device sent before.</source>
        <translation>与同一设备此前发送的内容矛盾。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>已损坏。</translation>
    </message>
    <message>
        <source>The author may not write there.</source>
        <translation>作者无权在此写入。</translation>
    </message>
    <message>
        <source>It is larger than allowed.</source>
        <translation>超出允许的大小。</translation>
    </message>
    <message>
        <source>It cannot be decrypted.</source>
        <translation>无法解密。</translation>
    </message>
    <message>
        <source>Something before it is missing.</source>
        <translation>之前的内容缺失。</translation>
    </message>
    <message>
        <source>The centre has no room left for it.</source>
        <translation>中心没有剩余空间。</translation>
    </message>
    <message>
        <source>Not accepted (%1).</source>
        <translation>未接受（%1）。</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安保</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>心理辅导</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>app::ConflictScreen</name>
    <message>
        <source>unknown member</source>
        <translation>未知成员</translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation>一方删除，另一方修改</translation>
    </message>
    <message>
        <source>Somebody deleted this record, somebody else went on editing it.</source>
        <translation>有人删除了此记录，另有人继续修改。</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Unknown member</source>
        <translation>未知成员</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>保留此值</translation>
    </message>
    <message>
        <source>Keep the value of %1: %2</source>
        <translation>保留 %1 的值：%2</translation>
    </message>
    <message>
        <source>Other value…</source>
        <translation>其他值…</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>使用此值</translation>
    </message>
    <message>
        <source>%1 kept it, %2</source>
        <translation>%1 予以保留，%2</translation>
    </message>
    <message>
        <source>%1 deleted it, %2</source>
        <translation>%1 已删除，%2</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>保留记录</translation>
    </message>
    <message>
        <source>Two or more people said different things about the same field. Each of you still sees all values. Closing this screen decides nothing.</source>
        <translation>两人或多人对同一字段填写了不同内容。每个人仍可看到所有的值。关闭此页面不作任何决定。</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>Whenever two people change the same field differently, it waits here for a decision.</source>
        <translation>两人对同一字段作出不同修改时，会在此等待决定。</translation>
    </message>
</context>
<context>
    <name>app::FilterBar</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <comment>%1 is a grouped number</comment>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of records</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a filter</comment>
        <translation>%1：不限</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>Only records with conflicts</source>
        <translation>仅显示有冲突的记录</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>已删除的记录</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>app::HistoryView</name>
    <message>
        <source>Unknown member</source>
        <translation>未知成员</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>The file is:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 joined with an earlier row, %4 here already, %5 rejected.</source>
        <translation>共 %1 行：新增 %2，并入前面的行 %3，已存在 %4，拒绝 %5。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>已添加 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows stay in your file; correct them and import it again.</source>
        <translation>被拒绝的行仍在您的文件中；请改正后再次导入。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings of this file are not those of the source chosen. Nothing was imported.</source>
        <translation>此文件的标题与所选来源不符。没有导入任何内容。</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>the centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n 个冲突待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) not accepted</source>
        <translation>
            <numerusform>%n 份未接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>同步：%1</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>关于 Muster</translation>
    </message>
    <message>
        <source>Muster %1
Field security records that work without a line.
Apache License 2.0</source>
        <translation>Muster %1
无需联网即可使用的外勤安保记录。
Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>此处尚无内容</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>请先保存记录，再添加内容。</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>添加第一项：%1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
</context>
<context>
    <name>app::RecordForm</name>
    <message>
        <source>Needed to save</source>
        <translation>保存时必填</translation>
    </message>
    <message>
        <source>Needed to submit, not to save</source>
        <translation>提交时必填，保存时可空</translation>
    </message>
    <message>
        <source>Personal: masked in lists</source>
        <translation>个人信息：列表中隐藏</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>People said different things: decide</source>
        <translation>填写内容不一致：请决定</translation>
    </message>
</context>
<context>
    <name>app::RecordPane</name>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <translation>由 %1 创建，%2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>You were editing this at %1 and had not saved.</source>
        <translation>您于 %1 编辑过此记录但未保存。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Not saved yet: some fields need attention. They are marked below.</source>
        <translation>尚未保存：有些字段需要处理，已在下面标出。</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here.</source>
        <translation>未保存；您输入的内容仍在。</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Deleted. It can be restored at any time.</source>
        <translation>已删除。可随时恢复。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both values and records a conflict.</source>
        <translation>期间 %1 修改了：%2。保存将保留两个值并记录冲突。</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both your changes and theirs.</source>
        <translation>期间 %1 修改了：%2。保存将同时保留双方的修改。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>Choose a record in the list, or add a new one.</source>
        <translation>请在列表中选择记录，或新建一条。</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>此记录不在此处</translation>
    </message>
    <message>
        <source>It may have been removed, or it has not arrived yet.</source>
        <translation>可能已被移除，或尚未到达。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>记录的各部分</translation>
    </message>
</context>
<context>
    <name>app::RecordScreen</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No record fits these words and filters.</source>
        <translation>没有符合这些词语和筛选条件的记录。</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Add the first one, or import a file.</source>
        <translation>请新建第一条，或导入文件。</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>已将 %n 条记录写入 %1。该文件未加密：请妥善保管。</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>app::RecordTable</name>
    <message>
        <source>Two people said different things</source>
        <translation>两人填写的内容不同</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>app::SyncPanel</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n 项修改待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>没有待发送的修改</translation>
    </message>
    <message>
        <source>exchanging with %1…</source>
        <translation>正在与%1交换…</translation>
    </message>
    <message>
        <source>last exchanged %1 (%2) with %3</source>
        <translation>上次与%3交换：%1（%2）</translation>
    </message>
    <message>
        <source>not yet exchanged with %1</source>
        <translation>尚未与%1交换</translation>
    </message>
    <message>
        <source>off line</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>下次尝试 %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>已发送 %1，已接收 %2</translation>
    </message>
    <message numerus="yes">
        <source>Last time %n change(s) arrived.</source>
        <translation>
            <numerusform>上次收到 %n 项修改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be accepted; see below.</source>
        <translation>
            <numerusform>%n 项未能接受；见下文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The centre refused %n of ours.</source>
        <translation>
            <numerusform>中心拒绝了我方 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in: %1.</source>
        <translation>已准许加入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this laptop differs from the centre&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>本机时钟与中心相差 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop and another show different things at the same point. Tell your administrator.</source>
        <translation>本机与另一台电脑在同一位置显示的内容不同。请告知管理员。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>正在交换</translation>
    </message>
    <message>
        <source>By itself, every</source>
        <translation>自动同步，每隔</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes between exchanges</source>
        <translation>两次交换的间隔（分钟）</translation>
    </message>
    <message>
        <source>What is on this laptop</source>
        <translation>本机上的内容</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Known but missing</source>
        <translation>已知但缺失</translation>
    </message>
    <message>
        <source>Received but not accepted</source>
        <translation>已收到但未接受</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>Choose the service card</source>
        <translation>选择服务卡</translation>
    </message>
    <message>
        <source>Service card (*.card *.json);;All files (*)</source>
        <translation>服务卡 (*.card *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The invitation code has 16 letters and digits. Compare it with what you were given.</source>
        <translation>邀请码由 16 个字母和数字组成。请与收到的邀请码核对。</translation>
    </message>
    <message>
        <source>Choose the service card you were given with the code.</source>
        <translation>请选择随邀请码一起收到的服务卡。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: take at least %n characters, better four words.</source>
        <translation>
            <numerusform>密码短语太短：至少 %n 个字符，最好用四个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不同。</translation>
    </message>
    <message>
        <source>Nobody has let this laptop in yet. You can close Muster and come back later.</source>
        <translation>尚未有人准许本机加入。您可以关闭 Muster，稍后再来。</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>请在有网络连接时重试。</translation>
    </message>
    <message>
        <source>Everything on this laptop is encrypted. Type your passphrase to open it.</source>
        <translation>本机上的一切均已加密。请输入密码短语打开。</translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation>欢迎使用 Muster</translation>
    </message>
    <message>
        <source>Your administrator gave you an invitation code and a service card. They let this laptop in, once.</source>
        <translation>管理员给了您邀请码和服务卡。凭它们本机可加入一次。</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>等待准许加入</translation>
    </message>
    <message>
        <source>Your administrator&apos;s laptop answers the next time it exchanges with the centre. Leave this open.</source>
        <translation>管理员的电脑下次与中心交换时会作出答复。请保持此窗口打开。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>邀请码</translation>
    </message>
    <message>
        <source>Service card</source>
        <translation>服务卡</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>A passphrase for this laptop (nobody else can open it, or restore it)</source>
        <translation>本机的密码短语（他人无法打开，也无法找回）</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
</TS>

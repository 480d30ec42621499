<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message>
        <source>Area, strategic</source>
        <translation>Area, strategic</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Ad hoc mission</source>
        <translation>Ad hoc mission</translation>
    </message>
    <message>
        <source>Special event</source>
        <translation>Special event</translation>
    </message>
    <message>
        <source>Senior official</source>
        <translation>Senior official</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Situation: political</source>
        <translation>Situation: political</translation>
    </message>
    <message>
        <source>Situation: security forces and threat groups</source>
        <translation>Situation: security forces and threat groups</translation>
    </message>
    <message>
        <source>Situation: mandate and programmes</source>
        <translation>Situation: mandate and programmes</translation>
    </message>
    <message>
        <source>Programme exposure</source>
        <translation>Programme exposure</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>SRM assessments</source>
        <translation>SRM assessments</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>SRM assessment</translation>
    </message>
</context>
<context>
    <name>DutyStation</name>
    <message>
        <source>Headquarters</source>
        <translation>Headquarters</translation>
    </message>
    <message>
        <source>Office away from headquarters</source>
        <translation>Office away from headquarters</translation>
    </message>
    <message>
        <source>Regional commission</source>
        <translation>Regional commission</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Non-family</source>
        <translation>Non-family</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>Subregion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>Family status</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Staff by organization</source>
        <translation>Staff by organization</translation>
    </message>
    <message>
        <source>Staff figures as of</source>
        <translation>Staff figures as of</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Source reference</translation>
    </message>
    <message>
        <source>Duty stations</source>
        <translation>Duty stations</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Set to the current time</source>
        <translation>Set to the current time</translation>
    </message>
    <message>
        <source>Distance from UTC</source>
        <translation>Distance from UTC</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Type to search</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Everything saved before is safe.</translation>
    </message>
    <message>
        <source>Your changes are safe on this laptop and will be sent later.</source>
        <translation>Your changes are safe on this laptop and will be sent later.</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>The data file could not be read or written.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart Muster and tell your administrator.</source>
        <translation>Try again. If it happens again, restart Muster and tell your administrator.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation>Free some space, then save again.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>A file is damaged.</translation>
    </message>
    <message>
        <source>What was already sent is safe at the centre. The file was not changed.</source>
        <translation>What was already sent is safe at the centre. The file was not changed.</translation>
    </message>
    <message>
        <source>Do not delete anything. Make a copy of the folder and tell your administrator.</source>
        <translation>Do not delete anything. Make a copy of the folder and tell your administrator.</translation>
    </message>
    <message>
        <source>This passphrase does not open the data.</source>
        <translation>This passphrase does not open the data.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again. You can try as often as you like.</source>
        <translation>Check Caps Lock and the keyboard language, then type it again. You can try as often as you like.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so it refuses to open your data.</source>
        <translation>This installation cannot encrypt, so it refuses to open your data.</translation>
    </message>
    <message>
        <source>Install Muster again.</source>
        <translation>Install Muster again.</translation>
    </message>
    <message>
        <source>Another window or program has this data open.</source>
        <translation>Another window or program has this data open.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Close the other one, then try again.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>A file could not be read or written.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may use it, then try again.</source>
        <translation>Check that it is there and that you may use it, then try again.</translation>
    </message>
    <message>
        <source>The centre cannot be reached.</source>
        <translation>The centre cannot be reached.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: you can go on working.</source>
        <translation>Nothing needs to be done: you can go on working.</translation>
    </message>
    <message>
        <source>Something answered, but it is not the centre this laptop knows. Nothing was sent.</source>
        <translation>Something answered, but it is not the centre this laptop knows. Nothing was sent.</translation>
    </message>
    <message>
        <source>Tell your administrator before you try another network.</source>
        <translation>Tell your administrator before you try another network.</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>This was refused.</translation>
    </message>
    <message>
        <source>Ask your administrator whether this laptop is still a member.</source>
        <translation>Ask your administrator whether this laptop is still a member.</translation>
    </message>
    <message>
        <source>What was received could not be understood.</source>
        <translation>What was received could not be understood.</translation>
    </message>
    <message>
        <source>Check that the file is the right one, or that Muster is up to date on both sides.</source>
        <translation>Check that the file is the right one, or that Muster is up to date on both sides.</translation>
    </message>
    <message>
        <source>This is larger than a limit allows.</source>
        <translation>This is larger than a limit allows.</translation>
    </message>
    <message>
        <source>Divide it into smaller parts.</source>
        <translation>Divide it into smaller parts.</translation>
    </message>
    <message>
        <source>A signature or a key does not fit.</source>
        <translation>A signature or a key does not fit.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Tell your administrator.</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>This is not here.</translation>
    </message>
    <message>
        <source>It may not have arrived yet: sync, then look again.</source>
        <translation>It may not have arrived yet: sync, then look again.</translation>
    </message>
    <message>
        <source>This cannot be done as it was typed.</source>
        <translation>This cannot be done as it was typed.</translation>
    </message>
    <message>
        <source>Check what you typed, and that this laptop may hold such records.</source>
        <translation>Check what you typed, and that this laptop may hold such records.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Stopped, as you asked.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Aid Worker Security Database</source>
        <translation>Aid Worker Security Database</translation>
    </message>
    <message>
        <source>CSV exported by Muster</source>
        <translation>CSV exported by Muster</translation>
    </message>
    <message>
        <source>UN system staff by duty station</source>
        <translation>UN system staff by duty station</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Joined with an earlier row</source>
        <translation>Joined with an earlier row</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Here already</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Quotes do not fit</source>
        <translation>Quotes do not fit</translation>
    </message>
    <message>
        <source>More or fewer cells than headings</source>
        <translation>More or fewer cells than headings</translation>
    </message>
    <message>
        <source>Nothing to recognize the row by</source>
        <translation>Nothing to recognize the row by</translation>
    </message>
    <message>
        <source>Same reference as line %1</source>
        <translation>Same reference as line %1</translation>
    </message>
    <message>
        <source>%1: differs from the earlier line (%2)</source>
        <translation>%1: differs from the earlier line (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is no value; kept in the notes</source>
        <translation>%1: %2 is no value; kept in the notes</translation>
    </message>
    <message>
        <source>%1: the date is kept as far as it exists (%2)</source>
        <translation>%1: the date is kept as far as it exists (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is no position that can be believed; left empty</source>
        <translation>%1: %2 is no position that can be believed; left empty</translation>
    </message>
    <message>
        <source>%1: the parts do not add up to %2; both are kept</source>
        <translation>%1: the parts do not add up to %2; both are kept</translation>
    </message>
    <message>
        <source>%1: missing or out of bounds (%2)</source>
        <translation>%1: missing or out of bounds (%2)</translation>
    </message>
    <message>
        <source>%1: different here since it was imported; left as it is</source>
        <translation>%1: different here since it was imported; left as it is</translation>
    </message>
    <message>
        <source>Deleted here; left deleted</source>
        <translation>Deleted here; left deleted</translation>
    </message>
    <message>
        <source>%2 is not held on this laptop; goes where new records go</source>
        <translation>%2 is not held on this laptop; goes where new records go</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>Armed conflict</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Terrorism</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Crime</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>Civil unrest</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>Interference</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>Unauthorized entry</translation>
    </message>
    <message>
        <source>Natural hazard</source>
        <translation>Natural hazard</translation>
    </message>
    <message>
        <source>Human-made hazard</source>
        <translation>Human-made hazard</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Medical and other</source>
        <translation>Medical and other</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Small arms</source>
        <translation>Small arms</translation>
    </message>
    <message>
        <source>Heavy weapon</source>
        <translation>Heavy weapon</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>Blade</translation>
    </message>
    <message>
        <source>Bodily force</source>
        <translation>Bodily force</translation>
    </message>
    <message>
        <source>Explosive</source>
        <translation>Explosive</translation>
    </message>
    <message>
        <source>Aerial bombardment</source>
        <translation>Aerial bombardment</translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation>Shelling</translation>
    </message>
    <message>
        <source>Landmine or unexploded ordnance</source>
        <translation>Landmine or unexploded ordnance</translation>
    </message>
    <message>
        <source>Roadside explosive device</source>
        <translation>Roadside explosive device</translation>
    </message>
    <message>
        <source>Vehicle-borne explosive device</source>
        <translation>Vehicle-borne explosive device</translation>
    </message>
    <message>
        <source>Body-borne explosive device</source>
        <translation>Body-borne explosive device</translation>
    </message>
    <message>
        <source>Complex attack</source>
        <translation>Complex attack</translation>
    </message>
    <message>
        <source>Kidnapping</source>
        <translation>Kidnapping</translation>
    </message>
    <message>
        <source>Kidnapping with killing</source>
        <translation>Kidnapping with killing</translation>
    </message>
    <message>
        <source>Rape or serious sexual assault</source>
        <translation>Rape or serious sexual assault</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fire</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Drone</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>Cyber</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ambush on the road</source>
        <translation>Ambush on the road</translation>
    </message>
    <message>
        <source>Raid on a site</source>
        <translation>Raid on a site</translation>
    </message>
    <message>
        <source>Attack on an individual</source>
        <translation>Attack on an individual</translation>
    </message>
    <message>
        <source>Crowd or mob violence</source>
        <translation>Crowd or mob violence</translation>
    </message>
    <message>
        <source>Combat or crossfire</source>
        <translation>Combat or crossfire</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Detention</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>Office or compound</source>
        <translation>Office or compound</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Project site</source>
        <translation>Project site</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>Public place</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Airport</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>None: for awareness</source>
        <translation>None: for awareness</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirect</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>1 Minor</source>
        <translation>1 Minor</translation>
    </message>
    <message>
        <source>2 Limited</source>
        <translation>2 Limited</translation>
    </message>
    <message>
        <source>3 Moderate</source>
        <translation>3 Moderate</translation>
    </message>
    <message>
        <source>4 Severe</source>
        <translation>4 Severe</translation>
    </message>
    <message>
        <source>5 Critical</source>
        <translation>5 Critical</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Date of occurrence</source>
        <translation>Date of occurrence</translation>
    </message>
    <message>
        <source>Exact time</source>
        <translation>Exact time</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Impact on the United Nations</source>
        <translation>Impact on the United Nations</translation>
    </message>
    <message>
        <source>United Nations targeted</source>
        <translation>United Nations targeted</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrative</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>Actions taken</translation>
    </message>
    <message>
        <source>Affected: United Nations</source>
        <translation>Affected: United Nations</translation>
    </message>
    <message>
        <source>Affected: international NGO</source>
        <translation>Affected: international NGO</translation>
    </message>
    <message>
        <source>Affected: local NGO, national Red Cross or Red Crescent</source>
        <translation>Affected: local NGO, national Red Cross or Red Crescent</translation>
    </message>
    <message>
        <source>Affected: ICRC</source>
        <translation>Affected: ICRC</translation>
    </message>
    <message>
        <source>Affected: IFRC</source>
        <translation>Affected: IFRC</translation>
    </message>
    <message>
        <source>Affected: other</source>
        <translation>Affected: other</translation>
    </message>
    <message>
        <source>Nationals killed</source>
        <translation>Nationals killed</translation>
    </message>
    <message>
        <source>Nationals wounded</source>
        <translation>Nationals wounded</translation>
    </message>
    <message>
        <source>Nationals kidnapped</source>
        <translation>Nationals kidnapped</translation>
    </message>
    <message>
        <source>Internationals killed</source>
        <translation>Internationals killed</translation>
    </message>
    <message>
        <source>Internationals wounded</source>
        <translation>Internationals wounded</translation>
    </message>
    <message>
        <source>Internationals kidnapped</source>
        <translation>Internationals kidnapped</translation>
    </message>
    <message>
        <source>People killed</source>
        <translation>People killed</translation>
    </message>
    <message>
        <source>People wounded</source>
        <translation>People wounded</translation>
    </message>
    <message>
        <source>People kidnapped</source>
        <translation>People kidnapped</translation>
    </message>
    <message>
        <source>Affected: male</source>
        <translation>Affected: male</translation>
    </message>
    <message>
        <source>Affected: female</source>
        <translation>Affected: female</translation>
    </message>
    <message>
        <source>Affected: sex unknown</source>
        <translation>Affected: sex unknown</translation>
    </message>
    <message>
        <source>Host authorities notified</source>
        <translation>Host authorities notified</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Source reference</translation>
    </message>
    <message>
        <source>Notes of the import</source>
        <translation>Notes of the import</translation>
    </message>
    <message>
        <source>Nationals affected</source>
        <translation>Nationals affected</translation>
    </message>
    <message>
        <source>Internationals affected</source>
        <translation>Internationals affected</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>People affected</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Internationally recruited staff</source>
        <translation>Internationally recruited staff</translation>
    </message>
    <message>
        <source>Locally recruited staff</source>
        <translation>Locally recruited staff</translation>
    </message>
    <message>
        <source>National professional officer</source>
        <translation>National professional officer</translation>
    </message>
    <message>
        <source>International UN Volunteer</source>
        <translation>International UN Volunteer</translation>
    </message>
    <message>
        <source>National UN Volunteer</source>
        <translation>National UN Volunteer</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Individual contractor</source>
        <translation>Individual contractor</translation>
    </message>
    <message>
        <source>Military observer</source>
        <translation>Military observer</translation>
    </message>
    <message>
        <source>UN police</source>
        <translation>UN police</translation>
    </message>
    <message>
        <source>Government-provided personnel</source>
        <translation>Government-provided personnel</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Official visitor</source>
        <translation>Official visitor</translation>
    </message>
    <message>
        <source>Junior professional officer</source>
        <translation>Junior professional officer</translation>
    </message>
    <message>
        <source>Critical, last out</source>
        <translation>Critical, last out</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essential</translation>
    </message>
    <message>
        <source>Non-essential</source>
        <translation>Non-essential</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Separated</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>On mission</source>
        <translation>On mission</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Index number</source>
        <translation>Index number</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>Name in native script</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Nationality (ISO 3166)</source>
        <translation>Nationality (ISO 3166)</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>Contract from</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>Contract to</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>Critical staff</translation>
    </message>
    <message>
        <source>Radio call sign</source>
        <translation>Radio call sign</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Dependants declared</source>
        <translation>Dependants declared</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Security plan</source>
        <translation>Security plan</translation>
    </message>
    <message>
        <source>Crisis management plan</source>
        <translation>Crisis management plan</translation>
    </message>
    <message>
        <source>Relocation and evacuation plan</source>
        <translation>Relocation and evacuation plan</translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation>Contingency plan</translation>
    </message>
    <message>
        <source>Medical evacuation plan</source>
        <translation>Medical evacuation plan</translation>
    </message>
    <message>
        <source>Communications plan</source>
        <translation>Communications plan</translation>
    </message>
    <message>
        <source>Building emergency plan</source>
        <translation>Building emergency plan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Area or site</source>
        <translation>Area or site</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>Rests on the assessment</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Distribution list</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation>Plan sections</translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation>Plan section</translation>
    </message>
</context>
<context>
    <name>RiskEvent</name>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilities</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>Inherent likelihood</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>Inherent impact</translation>
    </message>
    <message>
        <source>Present likelihood</source>
        <translation>Present likelihood</translation>
    </message>
    <message>
        <source>Present impact</source>
        <translation>Present impact</translation>
    </message>
    <message>
        <source>Projected likelihood</source>
        <translation>Projected likelihood</translation>
    </message>
    <message>
        <source>Projected impact</source>
        <translation>Projected impact</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>Inherent risk</translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation>Present risk</translation>
    </message>
    <message>
        <source>Projected risk</source>
        <translation>Projected risk</translation>
    </message>
    <message>
        <source>Risk events</source>
        <translation>Risk events</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>Risk event</translation>
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
        <translation>Deletion</translation>
    </message>
    <message>
        <source>Field %1 of a newer version</source>
        <translation>Field %1 of a newer version</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Not deleted</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>This is needed before the record can be saved.</source>
        <translation>This is needed before the record can be saved.</translation>
    </message>
    <message>
        <source>May stay empty in a draft; needed before submitting.</source>
        <translation>May stay empty in a draft; needed before submitting.</translation>
    </message>
    <message>
        <source>Must not be below %1.</source>
        <translation>Must not be below %1.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>This is too small.</translation>
    </message>
    <message>
        <source>Must not be above %1.</source>
        <translation>Must not be above %1.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>This is too large.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>This text is too long.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>This is none of the choices.</translation>
    </message>
    <message>
        <source>Type date and time like %1.</source>
        <translation>Type date and time like %1.</translation>
    </message>
    <message>
        <source>Type the date as far as it is known: %1, %2 or %3.</source>
        <translation>Type the date as far as it is known: %1, %2 or %3.</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>Choose one of the records found.</translation>
    </message>
    <message>
        <source>This is not a number. Use a point for decimals.</source>
        <translation>This is not a number. Use a point for decimals.</translation>
    </message>
    <message>
        <source>The signature is not that of its author.</source>
        <translation>The signature is not that of its author.</translation>
    </message>
    <message>
        <source>The author is not a member.</source>
        <translation>The author is not a member.</translation>
    </message>
    <message>
        <source>It contradicts what the same device sent before.</source>
        <translation>It contradicts what the same device sent before.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>It is damaged.</translation>
    </message>
    <message>
        <source>The author may not write there.</source>
        <translation>The author may not write there.</translation>
    </message>
    <message>
        <source>It is larger than allowed.</source>
        <translation>It is larger than allowed.</translation>
    </message>
    <message>
        <source>It cannot be decrypted.</source>
        <translation>It cannot be decrypted.</translation>
    </message>
    <message>
        <source>Something before it is missing.</source>
        <translation>Something before it is missing.</translation>
    </message>
    <message>
        <source>The centre has no room left for it.</source>
        <translation>The centre has no room left for it.</translation>
    </message>
    <message>
        <source>Not accepted (%1).</source>
        <translation>Not accepted (%1).</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Counselling</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>app::ConflictScreen</name>
    <message>
        <source>unknown member</source>
        <translation>unknown member</translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation>deleted here, edited there</translation>
    </message>
    <message>
        <source>Somebody deleted this record, somebody else went on editing it.</source>
        <translation>Somebody deleted this record, somebody else went on editing it.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Unknown member</source>
        <translation>Unknown member</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>device %1</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>shown now</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>Keep the value of %1: %2</source>
        <translation>Keep the value of %1: %2</translation>
    </message>
    <message>
        <source>Other value…</source>
        <translation>Other value…</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Use this value</translation>
    </message>
    <message>
        <source>%1 kept it, %2</source>
        <translation>%1 kept it, %2</translation>
    </message>
    <message>
        <source>%1 deleted it, %2</source>
        <translation>%1 deleted it, %2</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Keep the record</translation>
    </message>
    <message>
        <source>Two or more people said different things about the same field. Each of you still sees all values. Closing this screen decides nothing.</source>
        <translation>Two or more people said different things about the same field. Each of you still sees all values. Closing this screen decides nothing.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>No conflicts</translation>
    </message>
    <message>
        <source>Whenever two people change the same field differently, it waits here for a decision.</source>
        <translation>Whenever two people change the same field differently, it waits here for a decision.</translation>
    </message>
</context>
<context>
    <name>app::FilterBar</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <comment>%1 is a grouped number</comment>
        <translation>Records: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of records</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Search %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a filter</comment>
        <translation>%1: any</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filter by %1</translation>
    </message>
    <message>
        <source>Only records with conflicts</source>
        <translation>Only records with conflicts</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Deleted records</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>app::HistoryView</name>
    <message>
        <source>Unknown member</source>
        <translation>Unknown member</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>The file is:</source>
        <translation>The file is:</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>What the file is</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 joined with an earlier row, %4 here already, %5 rejected.</source>
        <translation>%1 rows: %2 new, %3 joined with an earlier row, %4 here already, %5 rejected.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>%n record added.</numerusform>
            <numerusform>%n records added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows stay in your file; correct them and import it again.</source>
        <translation>Rejected rows stay in your file; correct them and import it again.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings of this file are not those of the source chosen. Nothing was imported.</source>
        <translation>The headings of this file are not those of the source chosen. Nothing was imported.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>the centre</source>
        <translation>the centre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflict to decide</numerusform>
            <numerusform>%n conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) not accepted</source>
        <translation>
            <numerusform>%n piece not accepted</numerusform>
            <numerusform>%n pieces not accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Sync: %1</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>About Muster</translation>
    </message>
    <message>
        <source>Muster %1
Field security records that work without a line.
Apache License 2.0</source>
        <translation>Muster %1
Field security records that work without a line.
Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>Save the record first, then add to it.</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>Add the first: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>app::RecordForm</name>
    <message>
        <source>Needed to save</source>
        <translation>Needed to save</translation>
    </message>
    <message>
        <source>Needed to submit, not to save</source>
        <translation>Needed to submit, not to save</translation>
    </message>
    <message>
        <source>Personal: masked in lists</source>
        <translation>Personal: masked in lists</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>People said different things: decide</source>
        <translation>People said different things: decide</translation>
    </message>
</context>
<context>
    <name>app::RecordPane</name>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>created %1</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <translation>created by %1, %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>You were editing this at %1 and had not saved.</source>
        <translation>You were editing this at %1 and had not saved.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Not saved yet: some fields need attention. They are marked below.</source>
        <translation>Not saved yet: some fields need attention. They are marked below.</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here.</source>
        <translation>Not saved; what you typed is still here.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <source>Deleted. It can be restored at any time.</source>
        <translation>Deleted. It can be restored at any time.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both values and records a conflict.</source>
        <translation>Changed meanwhile by %1: %2. Saving keeps both values and records a conflict.</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both your changes and theirs.</source>
        <translation>Changed meanwhile by %1: %2. Saving keeps both your changes and theirs.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>Choose a record in the list, or add a new one.</source>
        <translation>Choose a record in the list, or add a new one.</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>This record is not here</translation>
    </message>
    <message>
        <source>It may have been removed, or it has not arrived yet.</source>
        <translation>It may have been removed, or it has not arrived yet.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Parts of the record</translation>
    </message>
</context>
<context>
    <name>app::RecordScreen</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No record fits these words and filters.</source>
        <translation>No record fits these words and filters.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>No records yet</translation>
    </message>
    <message>
        <source>Add the first one, or import a file.</source>
        <translation>Add the first one, or import a file.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>%n record written to %1. The file is not encrypted: keep it safe.</numerusform>
            <numerusform>%n records written to %1. The file is not encrypted: keep it safe.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>app::RecordTable</name>
    <message>
        <source>Two people said different things</source>
        <translation>Two people said different things</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
</context>
<context>
    <name>app::SyncPanel</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n change to send</numerusform>
            <numerusform>%n changes to send</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nothing to send</translation>
    </message>
    <message>
        <source>exchanging with %1…</source>
        <translation>exchanging with %1…</translation>
    </message>
    <message>
        <source>last exchanged %1 (%2) with %3</source>
        <translation>last exchanged %1 (%2) with %3</translation>
    </message>
    <message>
        <source>not yet exchanged with %1</source>
        <translation>not yet exchanged with %1</translation>
    </message>
    <message>
        <source>off line</source>
        <translation>off line</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>next try %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 sent, %2 received</translation>
    </message>
    <message numerus="yes">
        <source>Last time %n change(s) arrived.</source>
        <translation>
            <numerusform>Last time %n change arrived.</numerusform>
            <numerusform>Last time %n changes arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be accepted; see below.</source>
        <translation>
            <numerusform>%n could not be accepted; see below.</numerusform>
            <numerusform>%n could not be accepted; see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The centre refused %n of ours.</source>
        <translation>
            <numerusform>The centre refused %n of ours.</numerusform>
            <numerusform>The centre refused %n of ours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in: %1.</source>
        <translation>Let in: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this laptop differs from the centre&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>The clock of this laptop differs from the centre&apos;s by %n minute.</numerusform>
            <numerusform>The clock of this laptop differs from the centre&apos;s by %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop and another show different things at the same point. Tell your administrator.</source>
        <translation>This laptop and another show different things at the same point. Tell your administrator.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Exchanging</translation>
    </message>
    <message>
        <source>By itself, every</source>
        <translation>By itself, every</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes between exchanges</source>
        <translation>Minutes between exchanges</translation>
    </message>
    <message>
        <source>What is on this laptop</source>
        <translation>What is on this laptop</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>Known but missing</source>
        <translation>Known but missing</translation>
    </message>
    <message>
        <source>Received but not accepted</source>
        <translation>Received but not accepted</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>Choose the service card</source>
        <translation>Choose the service card</translation>
    </message>
    <message>
        <source>Service card (*.card *.json);;All files (*)</source>
        <translation>Service card (*.card *.json);;All files (*)</translation>
    </message>
    <message>
        <source>The invitation code has 16 letters and digits. Compare it with what you were given.</source>
        <translation>The invitation code has 16 letters and digits. Compare it with what you were given.</translation>
    </message>
    <message>
        <source>Choose the service card you were given with the code.</source>
        <translation>Choose the service card you were given with the code.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: take at least %n characters, better four words.</source>
        <translation>
            <numerusform>The passphrase is too short: take at least %n characters, better four words.</numerusform>
            <numerusform>The passphrase is too short: take at least %n characters, better four words.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>Nobody has let this laptop in yet. You can close Muster and come back later.</source>
        <translation>Nobody has let this laptop in yet. You can close Muster and come back later.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>Try again when there is a connection.</translation>
    </message>
    <message>
        <source>Everything on this laptop is encrypted. Type your passphrase to open it.</source>
        <translation>Everything on this laptop is encrypted. Type your passphrase to open it.</translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation>Welcome to Muster</translation>
    </message>
    <message>
        <source>Your administrator gave you an invitation code and a service card. They let this laptop in, once.</source>
        <translation>Your administrator gave you an invitation code and a service card. They let this laptop in, once.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Waiting to be let in</translation>
    </message>
    <message>
        <source>Your administrator&apos;s laptop answers the next time it exchanges with the centre. Leave this open.</source>
        <translation>Your administrator&apos;s laptop answers the next time it exchanges with the centre. Leave this open.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>Service card</source>
        <translation>Service card</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>A passphrase for this laptop (nobody else can open it, or restore it)</source>
        <translation>A passphrase for this laptop (nobody else can open it, or restore it)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
</context>
</TS>

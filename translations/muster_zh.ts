<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message>
        <source>Area, strategic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad hoc mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation: political</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation: security forces and threat groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation: mandate and programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyStation</name>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office away from headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff by organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff figures as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to the current time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are safe on this laptop and will be sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart Muster and tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was already sent is safe at the centre. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything. Make a copy of the folder and tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again. You can try as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so it refuses to open your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Muster again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program has this data open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may use it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: you can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered, but it is not the centre this laptop knows. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator before you try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator whether this laptop is still a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was received could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is the right one, or that Muster is up to date on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than a limit allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature or a key does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not have arrived yet: sync, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done as it was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you typed, and that this laptop may hold such records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Aid Worker Security Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV exported by Muster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN system staff by duty station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined with an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or fewer cells than headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to recognize the row by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same reference as line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: differs from the earlier line (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no value; kept in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the date is kept as far as it exists (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no position that can be believed; left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the parts do not add up to %2; both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: missing or out of bounds (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: different here since it was imported; left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted here; left deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not held on this laptop; goes where new records go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human-made hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical and other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy weapon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodily force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explosive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aerial bombardment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmine or unexploded ordnance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadside explosive device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle-borne explosive device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body-borne explosive device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complex attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidnapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidnapping with killing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rape or serious sexual assault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambush on the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raid on a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack on an individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowd or mob violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combat or crossfire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office or compound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: for awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact on the United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected: United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected: international NGO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected: local NGO, national Red Cross or Red Crescent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected: ICRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected: IFRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected: other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationals killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationals wounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationals kidnapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internationals killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internationals wounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internationals kidnapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People wounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People kidnapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected: male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected: female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected: sex unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host authorities notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationals affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internationals affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Internationally recruited staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally recruited staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National professional officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International UN Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National UN Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government-provided personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior professional officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical, last out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality (ISO 3166)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio call sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Security plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis management plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relocation and evacuation plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical evacuation plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building emergency plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskEvent</name>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field %1 of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is needed before the record can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty in a draft; needed before submitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type date and time like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date as far as it is known: %1, %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Use a point for decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not that of its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author is not a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contradicts what the same device sent before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author may not write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something before it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre has no room left for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ConflictScreen</name>
    <message>
        <source>unknown member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody deleted this record, somebody else went on editing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the value of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept it, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted it, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more people said different things about the same field. Each of you still sees all values. Closing this screen decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever two people change the same field differently, it waits here for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FilterBar</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>%1 is a grouped number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records with conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::HistoryView</name>
    <message>
        <source>Unknown member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 joined with an earlier row, %4 here already, %5 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows stay in your file; correct them and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The headings of this file are not those of the source chosen. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) not accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muster %1
Field security records that work without a line.
Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RecordForm</name>
    <message>
        <source>Needed to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to submit, not to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal: masked in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People said different things: decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RecordPane</name>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were editing this at %1 and had not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: some fields need attention. They are marked below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. It can be restored at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both values and records a conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both your changes and theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record in the list, or add a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed, or it has not arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RecordScreen</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits these words and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RecordTable</name>
    <message>
        <source>Two people said different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SyncPanel</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchanging with %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last exchanged %1 (%2) with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet exchanged with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last time %n change(s) arrived.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be accepted; see below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The centre refused %n of ours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this laptop differs from the centre&apos;s by %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop and another show different things at the same point. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself, every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known but missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received but not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>Choose the service card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service card (*.card *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation code has 16 letters and digits. Compare it with what you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the service card you were given with the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: take at least %n characters, better four words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has let this laptop in yet. You can close Muster and come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this laptop is encrypted. Type your passphrase to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator gave you an invitation code and a service card. They let this laptop in, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator&apos;s laptop answers the next time it exchanges with the centre. Leave this open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for this laptop (nobody else can open it, or restore it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

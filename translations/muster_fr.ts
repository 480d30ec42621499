<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Gate or door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fence or wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line inside the premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailgating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach by a vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach by a crowd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drone</source>
        <translation type="unfinished">Drone</translation>
    </message>
    <message>
        <source>Staff in a closed zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost pass used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the outer line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the inner line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached a person or a sensitive place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Fonctionnaires</translation>
    </message>
    <message>
        <source>After the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime</source>
        <translation type="unfinished">Criminalité</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Inconnu</translation>
    </message>
    <message>
        <source>Escorted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response began at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation type="unfinished">Récit</translation>
    </message>
    <message>
        <source>Harm done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unauthorized entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation type="unfinished">Entrée non autorisée</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Kind of visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host&apos;s personnel record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle: number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle: make and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle: colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a watch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by, for the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by, for security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private vehicle of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle of a visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle of a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles at the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle at the gate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accountability</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated Official appointed and trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Management Team meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential measures current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff lists certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises surveyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardens active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">Gravité</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Détails</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint Inspection Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Rejetée</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, not implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: where they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Management Team meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Management Team meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advisory</name>
    <message>
        <source>Travel advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">Élevé</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed to travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All United Nations personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving Lives Together partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security staff and management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Present risk: armed conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present risk: terrorism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present risk: crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present risk: civil unrest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present risk: hazards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSAFE required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSAFE required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security briefing on arrival required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished">Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Durée de validité</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Short text for messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in one language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Membre du personnel</translation>
    </message>
    <message>
        <source>Name of a visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Area, strategic</source>
        <translation>Zone, niveau stratégique</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Ad hoc mission</source>
        <translation>Mission ponctuelle</translation>
    </message>
    <message>
        <source>Special event</source>
        <translation>Manifestation spéciale</translation>
    </message>
    <message>
        <source>Senior official</source>
        <translation>Haut fonctionnaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Situation: political</source>
        <translation>Situation&#xa0;: politique</translation>
    </message>
    <message>
        <source>Situation: mandate and programmes</source>
        <translation>Situation&#xa0;: mandat et programmes</translation>
    </message>
    <message>
        <source>Programme exposure</source>
        <translation>Exposition des programmes</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>SRM assessments</source>
        <translation>Évaluations SRM</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>Évaluation des risques de sécurité</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>Change of the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request of the Designated Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation: security forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Situation: economic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation: social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation: environmental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation: infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation: threat groups and actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMT meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions of the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident, internationally recruited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident, locally recruited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On mission, international</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On mission, national</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the situation means for the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the programme means for security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme criticality output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme exposures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation type="unfinished">Conflit armé</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation type="unfinished">Terrorisme</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation type="unfinished">Criminalité</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation type="unfinished">Troubles civils</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent (hazards: frequency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability (hazards: magnitude)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhibiting context (hazards: preparedness)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main SRM area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it operates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attitude to the United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, weapons and means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods and usual targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">En fonction</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention: lowers likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation: lowers impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention and mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One warden zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Rejetée</translation>
    </message>
    <message>
        <source>Own organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation type="unfinished">Événement à risque</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events it works on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event it works on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurs with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the SMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions of the SMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of an SMT member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it should be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk acceptances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aviation</name>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN Humanitarian Air Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under United Nations contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: meets the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listed: not shown to meet the criteria, which does not say it is unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted to certain routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IATA Operational Safety Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICAO audit of the State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>IATA code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICAO code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the air operator certificate (ISO 3166)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Status in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries served (ISO 3166)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished">Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Durée de validité</translation>
    </message>
    <message>
        <source>Air operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated air-travel focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use if there is no alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the organization to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester on the staff list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Name of an operator not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for aviation advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for aviation advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>By headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat amount for small organizations, the rest by headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How costs are shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat amount below a share of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second flat amount below a share of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second flat amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation type="unfinished">Récit</translation>
    </message>
    <message>
        <source>Budget period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second flat rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost-shared budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security operations centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio room and communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local security assistants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards for common posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For (empty: once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Persons, units used or parts agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the certified list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced or paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the expenditure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stabilizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-action review done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor: watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">Gravité</translation>
    </message>
    <message>
        <source>Highest level reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Areas affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident that set it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation decided at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation decided as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis management team convened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters notified at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood down at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation report every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation type="unfinished">Crise</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Activated at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer active since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By satellite phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By messaging application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through wardens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communicated to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was communicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects or continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B Usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C Fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D Not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E Unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F Reliability cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Confirmed by other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 Truth cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life-saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible for the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Détails</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations casualties: dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations casualties: injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations casualties: missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations casualties: details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next report at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work from home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuate families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuate non-critical staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuate all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications discipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures ordered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Time frame from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time frame until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable: resident coordinator or head of mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation type="unfinished">Évaluation des risques de sécurité</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme criticality exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme criticality exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life-saving at scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directed by the Office of the Secretary-General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood of implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated PC1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC1: criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC1: justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC1: designated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC1: designated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC1: note of headquarters: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC1: designation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Active</source>
        <translation type="unfinished">En fonction</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Membre du personnel</translation>
    </message>
    <message>
        <source>Name or line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Courriel</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked when tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyStation</name>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Office away from headquarters</source>
        <translation>Bureau hors Siège</translation>
    </message>
    <message>
        <source>Regional commission</source>
        <translation>Commission régionale</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille autorisée</translation>
    </message>
    <message>
        <source>Non-family</source>
        <translation>Famille non autorisée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>Sous-région</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>Statut familial</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Fonctionnaires</translation>
    </message>
    <message>
        <source>Staff by organization</source>
        <translation>Fonctionnaires par organisation</translation>
    </message>
    <message>
        <source>Staff figures as of</source>
        <translation>Effectifs à la date du</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Référence de la source</translation>
    </message>
    <message>
        <source>Duty stations</source>
        <translation>Lieux d&apos;affectation</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>H: headquarters and similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: least hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E: most hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heightened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardship class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-risk duty station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>High-risk status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Set to the current time</source>
        <translation>Mettre l&apos;heure actuelle</translation>
    </message>
    <message>
        <source>Distance from UTC</source>
        <translation>Décalage par rapport à l&apos;UTC</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Saisir pour rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>How exact the time is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notation of the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Alternate work modalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation of families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation of non-essential personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USG for the Secretary-General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area Security Coordinator, emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated Official, emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Brouillon</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted to non-family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Kind of move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation type="unfinished">Crise</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratified at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally recruited staff leave the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why locally recruited staff leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of the safe haven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most baggage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Relocation and evacuation orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relocation or evacuation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished">Véhicule</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle, aircraft or boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departs from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives at (time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Membre du personnel</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boarded at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible family members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post reassigned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation entitlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation entitlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized by (medical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference in the medical system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>Medical evacuations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the evacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Call tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the emergency communications system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelter drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabletop exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relocation drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical evacuation drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hostage incident tabletop exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-scale exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfactory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfactory with findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsatisfactory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of plans tested with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unannounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host authorities took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real event that counts as the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached within 2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached within 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until all were accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until all were in shelter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounted for within 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounted for within 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounted for within 12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounted for within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to the concentration point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to medical care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished">Personnel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">Gravité</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Détails</translation>
    </message>
    <message>
        <source>Corrective recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the inject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Host authority or other body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants of an organization</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Tout ce qui a été enregistré auparavant est conservé.</translation>
    </message>
    <message>
        <source>Your changes are safe on this laptop and will be sent later.</source>
        <translation>Vos modifications sont conservées sur cet ordinateur portable et seront envoyées plus tard.</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>Le fichier de données n&apos;a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart Muster and tell your administrator.</source>
        <translation>Réessayez. Si le problème se reproduit, redémarrez Muster et prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation>Libérez de l&apos;espace, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Un fichier est endommagé.</translation>
    </message>
    <message>
        <source>What was already sent is safe at the centre. The file was not changed.</source>
        <translation>Ce qui a déjà été envoyé est conservé au centre. Le fichier n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Do not delete anything. Make a copy of the folder and tell your administrator.</source>
        <translation>Ne supprimez rien. Faites une copie du dossier et prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>This passphrase does not open the data.</source>
        <translation>Cette phrase de passe n&apos;ouvre pas les données.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again. You can try as often as you like.</source>
        <translation>Vérifiez le verrouillage des majuscules et la langue du clavier, puis saisissez-la de nouveau. Le nombre d&apos;essais n&apos;est pas limité.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so it refuses to open your data.</source>
        <translation>Cette installation ne peut pas chiffrer&#xa0;; elle refuse donc d&apos;ouvrir vos données.</translation>
    </message>
    <message>
        <source>Install Muster again.</source>
        <translation>Réinstallez Muster.</translation>
    </message>
    <message>
        <source>Another window or program has this data open.</source>
        <translation>Une autre fenêtre ou un autre programme a ouvert ces données.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Fermez l&apos;autre, puis réessayez.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Un fichier n&apos;a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may use it, then try again.</source>
        <translation>Vérifiez qu&apos;il est présent et que vous avez le droit de l&apos;utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>The centre cannot be reached.</source>
        <translation>Le centre est injoignable.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: you can go on working.</source>
        <translation>Aucune action n&apos;est nécessaire&#xa0;: vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Something answered, but it is not the centre this laptop knows. Nothing was sent.</source>
        <translation>Une réponse est arrivée, mais elle ne vient pas du centre que connaît cet ordinateur portable. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Tell your administrator before you try another network.</source>
        <translation>Prévenez votre administrateur avant d&apos;essayer un autre réseau.</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>La demande a été refusée.</translation>
    </message>
    <message>
        <source>Ask your administrator whether this laptop is still a member.</source>
        <translation>Demandez à votre administrateur si cet ordinateur portable est toujours membre.</translation>
    </message>
    <message>
        <source>What was received could not be understood.</source>
        <translation>Les données reçues n&apos;ont pas pu être interprétées.</translation>
    </message>
    <message>
        <source>Check that the file is the right one, or that Muster is up to date on both sides.</source>
        <translation>Vérifiez qu&apos;il s&apos;agit du bon fichier ou que Muster est à jour des deux côtés.</translation>
    </message>
    <message>
        <source>This is larger than a limit allows.</source>
        <translation>La taille dépasse une limite autorisée.</translation>
    </message>
    <message>
        <source>Divide it into smaller parts.</source>
        <translation>Divisez le contenu en parties plus petites.</translation>
    </message>
    <message>
        <source>A signature or a key does not fit.</source>
        <translation>Une signature ou une clé ne correspond pas.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>Cet élément ne se trouve pas ici.</translation>
    </message>
    <message>
        <source>It may not have arrived yet: sync, then look again.</source>
        <translation>Il n&apos;est peut-être pas encore arrivé&#xa0;: synchronisez, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>This cannot be done as it was typed.</source>
        <translation>L&apos;opération est impossible telle qu&apos;elle a été saisie.</translation>
    </message>
    <message>
        <source>Check what you typed, and that this laptop may hold such records.</source>
        <translation>Vérifiez votre saisie et que cet ordinateur portable peut détenir de telles fiches.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Opération arrêtée, comme vous l&apos;avez demandé.</translation>
    </message>
    <message>
        <source>Your role may not write this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody whose role may, or your administrator for that role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headcount</name>
    <message>
        <source>Crisis</source>
        <translation type="unfinished">Crise</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Membre du personnel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last known place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons to account for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person to account for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe, needs help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheltering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Absente</translation>
    </message>
    <message>
        <source>Reported dead, unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Famille autorisée</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Siège</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food or water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished">Sécurité</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Life-saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke to or saw the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for overriding what was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirms the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person who confirms a death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority of the needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostLiaison</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for escort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to a detainee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Détails</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host-country items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host-country item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Police response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bomb disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire brigade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host-country capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host-country capability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Aid Worker Security Database</source>
        <translation>Aid Worker Security Database (base de données sur la sécurité des travailleurs humanitaires)</translation>
    </message>
    <message>
        <source>CSV exported by Muster</source>
        <translation>CSV exporté par Muster</translation>
    </message>
    <message>
        <source>UN system staff by duty station</source>
        <translation>Fonctionnaires du système des Nations Unies par lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Joined with an earlier row</source>
        <translation>Fusionnée avec une ligne précédente</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà présente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Quotes do not fit</source>
        <translation>Guillemets mal appariés</translation>
    </message>
    <message>
        <source>More or fewer cells than headings</source>
        <translation>Nombre de cellules différent du nombre d&apos;en-têtes</translation>
    </message>
    <message>
        <source>Nothing to recognize the row by</source>
        <translation>Aucun élément permettant d&apos;identifier la ligne</translation>
    </message>
    <message>
        <source>Same reference as line %1</source>
        <translation>Même référence que la ligne %1</translation>
    </message>
    <message>
        <source>%1: differs from the earlier line (%2)</source>
        <translation>%1&#xa0;: diffère de la ligne précédente (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is no value; kept in the notes</source>
        <translation>%1&#xa0;: %2 n&apos;est pas une valeur&#xa0;; conservé dans les notes</translation>
    </message>
    <message>
        <source>%1: the date is kept as far as it exists (%2)</source>
        <translation>%1&#xa0;: la date est conservée dans la mesure où elle existe (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is no position that can be believed; left empty</source>
        <translation>%1&#xa0;: %2 n&apos;est pas une position plausible&#xa0;; laissé vide</translation>
    </message>
    <message>
        <source>%1: the parts do not add up to %2; both are kept</source>
        <translation>%1&#xa0;: la somme des parties ne donne pas %2&#xa0;; les deux sont conservés</translation>
    </message>
    <message>
        <source>%1: missing or out of bounds (%2)</source>
        <translation>%1&#xa0;: absent ou hors limites (%2)</translation>
    </message>
    <message>
        <source>%1: different here since it was imported; left as it is</source>
        <translation>%1&#xa0;: modifié ici depuis l&apos;importation&#xa0;; laissé tel quel</translation>
    </message>
    <message>
        <source>Deleted here; left deleted</source>
        <translation>Supprimée ici&#xa0;; laissée supprimée</translation>
    </message>
    <message>
        <source>%2 is not held on this laptop; goes where new records go</source>
        <translation>%2 n&apos;est pas détenu sur cet ordinateur portable&#xa0;; classé avec les nouvelles fiches</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Flash</source>
        <translation>Message flash</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>Conflit armé</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Terrorisme</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Criminalité</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>Troubles civils</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>Ingérence</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>Entrée non autorisée</translation>
    </message>
    <message>
        <source>Natural hazard</source>
        <translation>Aléa naturel</translation>
    </message>
    <message>
        <source>Human-made hazard</source>
        <translation>Aléa d&apos;origine humaine</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sûreté</translation>
    </message>
    <message>
        <source>Medical and other</source>
        <translation>Médical et autre</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Small arms</source>
        <translation>Armes légères</translation>
    </message>
    <message>
        <source>Heavy weapon</source>
        <translation>Arme lourde</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>Arme blanche</translation>
    </message>
    <message>
        <source>Bodily force</source>
        <translation>Force physique</translation>
    </message>
    <message>
        <source>Explosive</source>
        <translation>Explosif</translation>
    </message>
    <message>
        <source>Aerial bombardment</source>
        <translation>Bombardement aérien</translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation>Tirs d&apos;artillerie</translation>
    </message>
    <message>
        <source>Landmine or unexploded ordnance</source>
        <translation>Mine terrestre ou munition non explosée</translation>
    </message>
    <message>
        <source>Roadside explosive device</source>
        <translation>Engin explosif en bord de route</translation>
    </message>
    <message>
        <source>Vehicle-borne explosive device</source>
        <translation>Engin explosif embarqué dans un véhicule</translation>
    </message>
    <message>
        <source>Body-borne explosive device</source>
        <translation>Engin explosif porté sur le corps</translation>
    </message>
    <message>
        <source>Complex attack</source>
        <translation>Attaque complexe</translation>
    </message>
    <message>
        <source>Kidnapping</source>
        <translation>Enlèvement</translation>
    </message>
    <message>
        <source>Kidnapping with killing</source>
        <translation>Enlèvement suivi de meurtre</translation>
    </message>
    <message>
        <source>Rape or serious sexual assault</source>
        <translation>Viol ou agression sexuelle grave</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Incendie</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Drone</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>Cyberattaque</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Ambush on the road</source>
        <translation>Embuscade sur la route</translation>
    </message>
    <message>
        <source>Raid on a site</source>
        <translation>Raid contre un site</translation>
    </message>
    <message>
        <source>Attack on an individual</source>
        <translation>Attaque contre une personne</translation>
    </message>
    <message>
        <source>Crowd or mob violence</source>
        <translation>Violence de foule</translation>
    </message>
    <message>
        <source>Combat or crossfire</source>
        <translation>Combats ou tirs croisés</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Détention</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Office or compound</source>
        <translation>Bureau ou complexe</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Project site</source>
        <translation>Site de projet</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>Lieu public</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Aéroport</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Lieu de détention</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>None: for awareness</source>
        <translation>Aucun&#xa0;: pour information</translation>
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
        <translation>1 Mineure</translation>
    </message>
    <message>
        <source>2 Limited</source>
        <translation>2 Limitée</translation>
    </message>
    <message>
        <source>3 Moderate</source>
        <translation>3 Modérée</translation>
    </message>
    <message>
        <source>4 Severe</source>
        <translation>4 Grave</translation>
    </message>
    <message>
        <source>5 Critical</source>
        <translation>5 Critique</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Date of occurrence</source>
        <translation>Date de l&apos;incident</translation>
    </message>
    <message>
        <source>Exact time</source>
        <translation>Heure exacte</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen employé</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Impact on the United Nations</source>
        <translation>Impact sur l&apos;Organisation des Nations Unies</translation>
    </message>
    <message>
        <source>United Nations targeted</source>
        <translation>Nations Unies prises pour cible</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Type de lieu</translation>
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
        <translation>Précision</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>Mesures prises</translation>
    </message>
    <message>
        <source>Affected: United Nations</source>
        <translation>Personnes touchées&#xa0;: Nations Unies</translation>
    </message>
    <message>
        <source>Affected: international NGO</source>
        <translation>Personnes touchées&#xa0;: ONG internationale</translation>
    </message>
    <message>
        <source>Affected: local NGO, national Red Cross or Red Crescent</source>
        <translation>Personnes touchées&#xa0;: ONG locale, Croix-Rouge ou Croissant-Rouge national</translation>
    </message>
    <message>
        <source>Affected: ICRC</source>
        <translation>Personnes touchées&#xa0;: CICR</translation>
    </message>
    <message>
        <source>Affected: IFRC</source>
        <translation>Personnes touchées&#xa0;: FICR</translation>
    </message>
    <message>
        <source>Affected: other</source>
        <translation>Personnes touchées&#xa0;: autres</translation>
    </message>
    <message>
        <source>Nationals killed</source>
        <translation>Nationaux tués</translation>
    </message>
    <message>
        <source>Nationals wounded</source>
        <translation>Nationaux blessés</translation>
    </message>
    <message>
        <source>Nationals kidnapped</source>
        <translation>Nationaux enlevés</translation>
    </message>
    <message>
        <source>Internationals killed</source>
        <translation>Internationaux tués</translation>
    </message>
    <message>
        <source>Internationals wounded</source>
        <translation>Internationaux blessés</translation>
    </message>
    <message>
        <source>Internationals kidnapped</source>
        <translation>Internationaux enlevés</translation>
    </message>
    <message>
        <source>People killed</source>
        <translation>Personnes tuées</translation>
    </message>
    <message>
        <source>People wounded</source>
        <translation>Personnes blessées</translation>
    </message>
    <message>
        <source>People kidnapped</source>
        <translation>Personnes enlevées</translation>
    </message>
    <message>
        <source>Affected: male</source>
        <translation>Personnes touchées&#xa0;: hommes</translation>
    </message>
    <message>
        <source>Affected: female</source>
        <translation>Personnes touchées&#xa0;: femmes</translation>
    </message>
    <message>
        <source>Affected: sex unknown</source>
        <translation>Personnes touchées&#xa0;: sexe inconnu</translation>
    </message>
    <message>
        <source>Host authorities notified</source>
        <translation>Autorités du pays hôte informées</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Référence de la source</translation>
    </message>
    <message>
        <source>Notes of the import</source>
        <translation>Notes d&apos;importation</translation>
    </message>
    <message>
        <source>Nationals affected</source>
        <translation>Nationaux touchés</translation>
    </message>
    <message>
        <source>Internationals affected</source>
        <translation>Internationaux touchés</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personnes touchées</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position géographique</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>United Nations personnel dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations personnel injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations personnel missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity, first estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the Designated Official at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the desk at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither or not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 to 29</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 to 44</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45 to 59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unharmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Absente</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Personnel category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome when first recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity known to the case handlers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of kin informed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of kin informed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical file: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees to be contacted by a counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Later outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers or data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods or supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weapon or ammunition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents or passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IFRC or national society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, when it is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casualty update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-State armed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrorist organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff member or insider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Fonctionnaires</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F: cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: confirmed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6: cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared without details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Place in the gazetteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary categories, at most 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished">Acteur</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor: reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor: credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact on people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact on assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact on operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations affected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations affected for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk event of the SRM assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical incident (stress support)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving Lives Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade of the actor&apos;s identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation type="unfinished">Crise</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-action reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All UNSMS organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">Contexte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legislative mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Humanitarian notification made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Évaluation</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>Host forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Tracking room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF call sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VHF call sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished">Véhicule</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Membre du personnel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact confirmed by the next room at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check-in expected at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Internationally recruited staff</source>
        <translation>Fonctionnaire recruté sur le plan international</translation>
    </message>
    <message>
        <source>Locally recruited staff</source>
        <translation>Fonctionnaire recruté sur le plan local</translation>
    </message>
    <message>
        <source>National professional officer</source>
        <translation>Administrateur recruté sur le plan national</translation>
    </message>
    <message>
        <source>International UN Volunteer</source>
        <translation>Volontaire des Nations Unies recruté sur le plan international</translation>
    </message>
    <message>
        <source>National UN Volunteer</source>
        <translation>Volontaire des Nations Unies recruté sur le plan national</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Individual contractor</source>
        <translation>Vacataire</translation>
    </message>
    <message>
        <source>Military observer</source>
        <translation>Observateur militaire</translation>
    </message>
    <message>
        <source>UN police</source>
        <translation>Police des Nations Unies</translation>
    </message>
    <message>
        <source>Government-provided personnel</source>
        <translation>Personnel fourni par un gouvernement</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Stagiaire</translation>
    </message>
    <message>
        <source>Official visitor</source>
        <translation>Visiteur officiel</translation>
    </message>
    <message>
        <source>Junior professional officer</source>
        <translation>Administrateur auxiliaire</translation>
    </message>
    <message>
        <source>Critical, last out</source>
        <translation>Critique, dernier à partir</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essentiel</translation>
    </message>
    <message>
        <source>Non-essential</source>
        <translation>Non essentiel</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Fonctions cessées</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>On mission</source>
        <translation>En mission</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En fonction</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Index number</source>
        <translation>Numéro de matricule</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>Nom dans l&apos;écriture d&apos;origine</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Nationality (ISO 3166)</source>
        <translation>Nationalité (ISO 3166)</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>Contrat à partir du</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>Contrat jusqu&apos;au</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>Personnel critique</translation>
    </message>
    <message>
        <source>Radio call sign</source>
        <translation>Indicatif radio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Deuxième téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Dependants declared</source>
        <translation>Membres de la famille déclarés</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Membre du personnel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">Élevé</translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Inconnu</translation>
    </message>
    <message>
        <source>First responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver, four-wheel drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AB negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AB positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other nationalities (ISO 3166)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why another zone than the home&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees that this is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood group (voluntary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other recognized dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependant of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives at the duty station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Importer</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Abroad: country code (ISO 3166)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished">Degré de confiance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List certifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List certification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Security plan</source>
        <translation>Plan de sécurité</translation>
    </message>
    <message>
        <source>Crisis management plan</source>
        <translation>Plan de gestion des crises</translation>
    </message>
    <message>
        <source>Relocation and evacuation plan</source>
        <translation>Plan de réinstallation et d&apos;évacuation</translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation>Plan d&apos;urgence</translation>
    </message>
    <message>
        <source>Medical evacuation plan</source>
        <translation>Plan d&apos;évacuation sanitaire</translation>
    </message>
    <message>
        <source>Communications plan</source>
        <translation>Plan de communication</translation>
    </message>
    <message>
        <source>Building emergency plan</source>
        <translation>Plan d&apos;urgence du bâtiment</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Area or site</source>
        <translation>Zone ou site</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>Fondé sur l&apos;évaluation</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes: where they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business continuity plan: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated after the crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embarkation point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landing site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burns unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstetrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air ambulance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Position on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity in persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished">Deuxième téléphone</translation>
    </message>
    <message>
        <source>Medical services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>No longer usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four-wheel drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armoured vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at the plan point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at the plan point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waypoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving time when dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving time when wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps in radio and phone coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last driven on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished">Véhicule</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock of food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock of fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats for passengers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range on a full tank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock is for persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation type="unfinished">Personnel critique</translation>
    </message>
    <message>
        <source>Dependants are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathers at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embarks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Membre du personnel</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned or destroyed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy handed out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Missing</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation>Sections du plan</translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation>Section du plan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
</context>
<context>
    <name>Premises</name>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesthouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airfield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters complex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standalone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier that stops vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Lead organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner or landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standalone or shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most persons at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-off distance: front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-off distance: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-off distance: left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-off distance: right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard force: provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard force: posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard force: armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard force: day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes to visitors at (local time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan drawings: where they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous survey: date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous survey: by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Previous survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Building or wing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Fonctionnaires</translation>
    </message>
    <message>
        <source>Visitors a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMOSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished">Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original document: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Durée de validité</translation>
    </message>
    <message>
        <source>Requirement sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation and structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blast protection and structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety and fire response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMOSS domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Element of the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country-specific requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">Élevé</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveyor on the staff list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation type="unfinished">Évaluation des risques de sécurité</translation>
    </message>
    <message>
        <source>Highest residual risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of explosive devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements surveyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">Gravité</translation>
    </message>
    <message>
        <source>Photo: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Secretary-General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy Secretary-General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-Secretary-General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant Secretary-General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest of the highest rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">Élevé</translation>
    </message>
    <message>
        <source>No close protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaison only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light close protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full close protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised to postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code name of the principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Places and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host police confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security adviser confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving duty station confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close protection unit confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinated at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance visit made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals on the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motorcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior-official travel notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior-official travel notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weapons permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished">Véhicule</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team member of the protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Membre du personnel</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weapons certificate until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Close protection officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>DRO desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">Fuseau horaire</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Pays</translation>
    </message>
    <message>
        <source>United Nations organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red Cross or Red Crescent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>In the United Nations Security Management System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in cost-sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving Lives Together partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Within the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Area Security Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative units, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished">Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Former security levels and phases (history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Durée de validité</translation>
    </message>
    <message>
        <source>SRM areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camp or settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airport or airstrip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">Point de contrôle</translation>
    </message>
    <message>
        <source>Bridge or ford</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road junction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First administrative level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second administrative level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third administrative level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation type="unfinished">Référence de la source</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incumbent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incumbency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder&apos;s personnel record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad interim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of appointment: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations accommodation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Membre du personnel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map sketch: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished">Résidence</translation>
    </message>
    <message>
        <source>Before the lease is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a burglary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared on conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>Neighbourhood and access road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perimeter and gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside lighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows and bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire safety and escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure and natural hazards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation type="unfinished">Fondé sur l&apos;évaluation</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Exceptional measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished">Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Durée de validité</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of residential security measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reimbursed at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share reimbursed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the time from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the time until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims for residential security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim for residential security</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate&apos;s device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Only for these record types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Durée de validité</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished">Valable à partir du</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskEvent</name>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>Probabilité inhérente</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>Impact inhérent</translation>
    </message>
    <message>
        <source>Present likelihood</source>
        <translation>Probabilité actuelle</translation>
    </message>
    <message>
        <source>Present impact</source>
        <translation>Impact actuel</translation>
    </message>
    <message>
        <source>Projected likelihood</source>
        <translation>Probabilité prévue</translation>
    </message>
    <message>
        <source>Projected impact</source>
        <translation>Impact prévu</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Degré de confiance</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>Risque inhérent</translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation>Risque actuel</translation>
    </message>
    <message>
        <source>Projected risk</source>
        <translation>Risque prévu</translation>
    </message>
    <message>
        <source>Risk events</source>
        <translation>Événements à risque</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>Événement à risque</translation>
    </message>
    <message>
        <source>Internationally recruited personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally recruited personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convoys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what is threatened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhibiting context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present impact on people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present impact on assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present impact on operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present impact on reputation (advisory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert judgement only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present impact by axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>Stress awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing of managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Famille autorisée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Date of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Internationally recruited: female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internationally recruited: male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internationally recruited: sex unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally recruited: female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally recruited: male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally recruited: sex unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants: female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants: male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants: sex unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts are estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training session with the same participants by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Stress-management trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress-management training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained in critical incident stress management on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That training expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the roster on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training in critical incident stress management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellors and peer helpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellor or peer helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">Élevé</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel in the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants in the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings (no names)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellors needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer helpers needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments of psychosocial needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment of psychosocial needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>Incident known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel: affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel: support offered within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel: reached within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel: reached within 72 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel: declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel: not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants: affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants: support offered within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants: reached within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants: reached within 72 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants: declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants: not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: psychological first aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: defusing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: group debriefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surge of counsellors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses to critical incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response to a critical incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor for a hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defusing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group debriefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surge</name>
    <message>
        <source>Crisis</source>
        <translation type="unfinished">Crise</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>No security adviser in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished">Soutien psychologique</translation>
    </message>
    <message>
        <source>U3: arrival within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U2: arrival within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U1: arrival within 72 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Siège</translation>
    </message>
    <message>
        <source>Visa or refusal by the host country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No staff found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on visas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on vaccinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why declined or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surge requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surge request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field security coordination officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical security specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Profiles needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote support only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-of-mission report received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-of-mission report: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surge assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surge assignment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Person</source>
        <translation type="unfinished">Membre du personnel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Durée de validité</translation>
    </message>
    <message>
        <source>Security function holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security function holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished">Incidents</translation>
    </message>
    <message>
        <source>Premises database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-line program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">En ligne</translation>
    </message>
    <message>
        <source>In class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course needed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer given since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">Élevé</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization&apos;s system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the category of personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>In the SRM area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the present risk is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace after entry on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources that count without verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for travel clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished">Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Durée de validité</translation>
    </message>
    <message>
        <source>Training requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver by the designated official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Rejetée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Membre du personnel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on, if stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a participant who is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest and recuperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor&apos;s organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor&apos;s nationality (ISO 3166)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone while travelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Incident</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the place at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flight or vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodging cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival confirmed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departure confirmed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most travellers at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required communications and vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armoured vehicle required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme criticality at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No travel by night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished">Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Durée de validité</translation>
    </message>
    <message>
        <source>Area travel rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area travel rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Warden</name>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">En fonction</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished">Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation type="unfinished">Lieu d&apos;affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation type="unfinished">Zone SRM</translation>
    </message>
    <message>
        <source>Buildings or boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternates until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles for an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observations</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Membre du personnel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Management Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Courriel</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Intitulé</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation type="unfinished">Crise</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery good until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airtime until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio check sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio check session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation type="unfinished"></translation>
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
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Field %1 of a newer version</source>
        <translation>Champ %1 d&apos;une version plus récente</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Non supprimé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This is needed before the record can be saved.</source>
        <translation>Cette valeur est requise pour enregistrer la fiche.</translation>
    </message>
    <message>
        <source>May stay empty in a draft; needed before submitting.</source>
        <translation>Peut rester vide dans un brouillon&#xa0;; requis avant de soumettre.</translation>
    </message>
    <message>
        <source>Must not be below %1.</source>
        <translation>Ne doit pas être inférieur à %1.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Cette valeur est trop petite.</translation>
    </message>
    <message>
        <source>Must not be above %1.</source>
        <translation>Ne doit pas être supérieur à %1.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Cette valeur est trop grande.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Cette valeur ne figure pas parmi les choix.</translation>
    </message>
    <message>
        <source>Type date and time like %1.</source>
        <translation>Saisissez la date et l&apos;heure sous la forme %1.</translation>
    </message>
    <message>
        <source>Type the date as far as it is known: %1, %2 or %3.</source>
        <translation>Saisissez la date dans la mesure où elle est connue&#xa0;: %1, %2 ou %3.</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>Choisissez l&apos;une des fiches trouvées.</translation>
    </message>
    <message>
        <source>This is not a number. Use a point for decimals.</source>
        <translation>Ce n&apos;est pas un nombre. Utilisez un point pour les décimales.</translation>
    </message>
    <message>
        <source>The signature is not that of its author.</source>
        <translation>La signature n&apos;est pas celle de l&apos;auteur.</translation>
    </message>
    <message>
        <source>The author is not a member.</source>
        <translation>L&apos;auteur n&apos;est pas membre.</translation>
    </message>
    <message>
        <source>It contradicts what the same device sent before.</source>
        <translation>Contredit ce que le même appareil a envoyé auparavant.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>L&apos;élément est endommagé.</translation>
    </message>
    <message>
        <source>The author may not write there.</source>
        <translation>L&apos;auteur n&apos;a pas le droit d&apos;y écrire.</translation>
    </message>
    <message>
        <source>It is larger than allowed.</source>
        <translation>La taille dépasse la limite autorisée.</translation>
    </message>
    <message>
        <source>It cannot be decrypted.</source>
        <translation>Déchiffrement impossible.</translation>
    </message>
    <message>
        <source>Something before it is missing.</source>
        <translation>Un élément qui précède est absent.</translation>
    </message>
    <message>
        <source>The centre has no room left for it.</source>
        <translation>Le centre n&apos;a plus de place pour cet élément.</translation>
    </message>
    <message>
        <source>Not accepted (%1).</source>
        <translation>Non accepté (%1).</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Mondial</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Soutien psychologique</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how exact it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount with a point for decimals, and choose its currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the position in degrees, UTM or MGRS, like %1 or %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with + and the number of the country, like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be above “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Must be within %n day(s) of “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Needed because of what is said under “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either this or “%1” is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be empty because of what is said under “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this type are not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such step from where the record stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is for other roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who submitted it may not also decide on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ConflictScreen</name>
    <message>
        <source>unknown member</source>
        <translation>membre inconnu</translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation>supprimé ici, modifié là-bas</translation>
    </message>
    <message>
        <source>Somebody deleted this record, somebody else went on editing it.</source>
        <translation>Une personne a supprimé cette fiche, une autre a continué à la modifier.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Unknown member</source>
        <translation>Membre inconnu</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>appareil %1</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>affiché actuellement</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conserver cette valeur</translation>
    </message>
    <message>
        <source>Keep the value of %1: %2</source>
        <translation>Conserver la valeur de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Other value…</source>
        <translation>Autre valeur…</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Utiliser cette valeur</translation>
    </message>
    <message>
        <source>%1 kept it, %2</source>
        <translation>Conservée par %1, %2</translation>
    </message>
    <message>
        <source>%1 deleted it, %2</source>
        <translation>Supprimée par %1, %2</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer la fiche</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Conserver la fiche</translation>
    </message>
    <message>
        <source>Two or more people said different things about the same field. Each of you still sees all values. Closing this screen decides nothing.</source>
        <translation>Deux personnes ou plus ont renseigné différemment le même champ. Chacun continue de voir toutes les valeurs. Fermer cet écran ne tranche rien.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Whenever two people change the same field differently, it waits here for a decision.</source>
        <translation>Lorsque deux personnes modifient différemment le même champ, la décision est attendue ici.</translation>
    </message>
</context>
<context>
    <name>app::FilterBar</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <comment>%1 is a grouped number</comment>
        <translation>Fiches&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of records</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Rechercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a filter</comment>
        <translation>%1&#xa0;: tout</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only records with conflicts</source>
        <translation>Fiches en conflit uniquement</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Fiches supprimées</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1: given</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>a filter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::HistoryView</name>
    <message>
        <source>Unknown member</source>
        <translation>Membre inconnu</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Importation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is:</source>
        <translation>Le fichier contient&#xa0;:</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Nature du fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Traitement en cours</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 joined with an earlier row, %4 here already, %5 rejected.</source>
        <translation>Lignes&#xa0;: %1&#xa0;; nouvelles&#xa0;: %2&#xa0;; fusionnées avec une ligne précédente&#xa0;: %3&#xa0;; déjà présentes&#xa0;: %4&#xa0;; rejetées&#xa0;: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>%n fiche ajoutée.</numerusform>
            <numerusform>%n fiches ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows stay in your file; correct them and import it again.</source>
        <translation>Les lignes rejetées restent dans votre fichier&#xa0;; corrigez-les et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings of this file are not those of the source chosen. Nothing was imported.</source>
        <translation>Les en-têtes de ce fichier ne sont pas ceux de la source choisie. Rien n&apos;a été importé.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>the centre</source>
        <translation>le centre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflit à trancher</numerusform>
            <numerusform>%n conflits à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) not accepted</source>
        <translation>
            <numerusform>%n élément non accepté</numerusform>
            <numerusform>%n éléments non acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Synchronisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>À propos de Muster</translation>
    </message>
    <message>
        <source>Muster %1
Field security records that work without a line.
Apache License 2.0</source>
        <translation>Muster %1
Fiches de sécurité sur le terrain, utilisables sans connexion.
Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
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
        <translation>Aucun élément pour le moment</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>Enregistrez d&apos;abord la fiche, puis complétez-la.</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>Ajouter le premier élément&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>app::RecordForm</name>
    <message>
        <source>Needed to save</source>
        <translation>Requis pour enregistrer</translation>
    </message>
    <message>
        <source>Needed to submit, not to save</source>
        <translation>Requis pour soumettre, non pour enregistrer</translation>
    </message>
    <message>
        <source>Personal: masked in lists</source>
        <translation>Donnée personnelle&#xa0;: masquée dans les listes</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>People said different things: decide</source>
        <translation>Saisies divergentes&#xa0;: à trancher</translation>
    </message>
</context>
<context>
    <name>app::RecordPane</name>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>création&#xa0;: %1</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <translation>création&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>You were editing this at %1 and had not saved.</source>
        <translation>Vous modifiiez cette fiche à %1 sans l&apos;avoir enregistrée.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Not saved yet: some fields need attention. They are marked below.</source>
        <translation>Pas encore enregistré&#xa0;: certains champs sont à vérifier. Ils sont signalés ci-dessous.</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here.</source>
        <translation>Non enregistré&#xa0;; votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Fiche rétablie.</translation>
    </message>
    <message>
        <source>Deleted. It can be restored at any time.</source>
        <translation>Fiche supprimée. Elle peut être rétablie à tout moment.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both values and records a conflict.</source>
        <translation>Modifié entre-temps par %1&#xa0;: %2. L&apos;enregistrement conserve les deux valeurs et consigne un conflit.</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both your changes and theirs.</source>
        <translation>Modifié entre-temps par %1&#xa0;: %2. L&apos;enregistrement conserve vos modifications et les siennes.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Choose a record in the list, or add a new one.</source>
        <translation>Choisissez une fiche dans la liste ou ajoutez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>Cette fiche ne se trouve pas ici</translation>
    </message>
    <message>
        <source>It may have been removed, or it has not arrived yet.</source>
        <translation>Elle a peut-être été retirée ou n&apos;est pas encore arrivée.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Parties de la fiche</translation>
    </message>
</context>
<context>
    <name>app::RecordScreen</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No record fits these words and filters.</source>
        <translation>Aucune fiche ne correspond à ces mots et filtres.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aucune fiche pour le moment</translation>
    </message>
    <message>
        <source>Add the first one, or import a file.</source>
        <translation>Ajoutez la première ou importez un fichier.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter au format CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>%n fiche écrite dans %1. Le fichier n&apos;est pas chiffré&#xa0;: conservez-le en lieu sûr.</numerusform>
            <numerusform>%n fiches écrites dans %1. Le fichier n&apos;est pas chiffré&#xa0;: conservez-le en lieu sûr.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>app::RecordTable</name>
    <message>
        <source>Two people said different things</source>
        <translation>Saisies divergentes de deux personnes</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
</context>
<context>
    <name>app::SyncPanel</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n modification à envoyer</numerusform>
            <numerusform>%n modifications à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>exchanging with %1…</source>
        <translation>échange en cours avec %1…</translation>
    </message>
    <message>
        <source>last exchanged %1 (%2) with %3</source>
        <translation>dernier échange %1 (%2) avec %3</translation>
    </message>
    <message>
        <source>not yet exchanged with %1</source>
        <translation>aucun échange avec %1 pour le moment</translation>
    </message>
    <message>
        <source>off line</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>prochain essai %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 envoyés, %2 reçus</translation>
    </message>
    <message numerus="yes">
        <source>Last time %n change(s) arrived.</source>
        <translation>
            <numerusform>La dernière fois, %n modification est arrivée.</numerusform>
            <numerusform>La dernière fois, %n modifications sont arrivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be accepted; see below.</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être acceptée&#xa0;; voir ci-dessous.</numerusform>
            <numerusform>%n n&apos;ont pas pu être acceptées&#xa0;; voir ci-dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The centre refused %n of ours.</source>
        <translation>
            <numerusform>Le centre a refusé %n de nos modifications.</numerusform>
            <numerusform>Le centre a refusé %n de nos modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in: %1.</source>
        <translation>Admis&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this laptop differs from the centre&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>L&apos;horloge de cet ordinateur portable diffère de %n minute de celle du centre.</numerusform>
            <numerusform>L&apos;horloge de cet ordinateur portable diffère de %n minutes de celle du centre.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop and another show different things at the same point. Tell your administrator.</source>
        <translation>Cet ordinateur portable et un autre affichent des données différentes au même point. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Échange en cours</translation>
    </message>
    <message>
        <source>By itself, every</source>
        <translation>Automatiquement, toutes les</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes between exchanges</source>
        <translation>Minutes entre les échanges</translation>
    </message>
    <message>
        <source>What is on this laptop</source>
        <translation>Contenu de cet ordinateur portable</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Known but missing</source>
        <translation>Connu mais absent</translation>
    </message>
    <message>
        <source>Received but not accepted</source>
        <translation>Reçu mais non accepté</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>Choose the service card</source>
        <translation>Choisir la carte du service</translation>
    </message>
    <message>
        <source>Service card (*.card *.json);;All files (*)</source>
        <translation>Carte du service (*.card *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The invitation code has 16 letters and digits. Compare it with what you were given.</source>
        <translation>Le code d&apos;invitation comporte 16 lettres et chiffres. Comparez-le avec celui qui vous a été remis.</translation>
    </message>
    <message>
        <source>Choose the service card you were given with the code.</source>
        <translation>Choisissez la carte du service qui vous a été remise avec le code.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: take at least %n characters, better four words.</source>
        <translation>
            <numerusform>La phrase de passe est trop courte&#xa0;: prenez au moins %n caractère, de préférence quatre mots.</numerusform>
            <numerusform>La phrase de passe est trop courte&#xa0;: prenez au moins %n caractères, de préférence quatre mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases de passe sont différentes.</translation>
    </message>
    <message>
        <source>Nobody has let this laptop in yet. You can close Muster and come back later.</source>
        <translation>Personne n&apos;a encore admis cet ordinateur portable. Vous pouvez fermer Muster et revenir plus tard.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>Réessayez lorsqu&apos;une connexion sera disponible.</translation>
    </message>
    <message>
        <source>Everything on this laptop is encrypted. Type your passphrase to open it.</source>
        <translation>Tout ce qui se trouve sur cet ordinateur portable est chiffré. Saisissez votre phrase de passe pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation>Bienvenue dans Muster</translation>
    </message>
    <message>
        <source>Your administrator gave you an invitation code and a service card. They let this laptop in, once.</source>
        <translation>Votre administrateur vous a remis un code d&apos;invitation et une carte du service. Ils permettent d&apos;admettre cet ordinateur portable, une seule fois.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>En attente d&apos;admission</translation>
    </message>
    <message>
        <source>Your administrator&apos;s laptop answers the next time it exchanges with the centre. Leave this open.</source>
        <translation>L&apos;ordinateur portable de votre administrateur répondra lors de son prochain échange avec le centre. Laissez cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Code d&apos;invitation</translation>
    </message>
    <message>
        <source>Service card</source>
        <translation>Carte du service</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>A passphrase for this laptop (nobody else can open it, or restore it)</source>
        <translation>Une phrase de passe pour cet ordinateur portable (personne d&apos;autre ne peut l&apos;ouvrir ni la rétablir)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, de nouveau</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Traitement en cours</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
</TS>

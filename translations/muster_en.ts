<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Gate or door</source>
        <translation>Gate or door</translation>
    </message>
    <message>
        <source>Fence or wall</source>
        <translation>Fence or wall</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Roof</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>Loading dock</source>
        <translation>Loading dock</translation>
    </message>
    <message>
        <source>Line inside the premises</source>
        <translation>Line inside the premises</translation>
    </message>
    <message>
        <source>Air space</source>
        <translation>Air space</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Intrusion</translation>
    </message>
    <message>
        <source>Tailgating</source>
        <translation>Tailgating</translation>
    </message>
    <message>
        <source>False identity</source>
        <translation>False identity</translation>
    </message>
    <message>
        <source>Expired pass</source>
        <translation>Expired pass</translation>
    </message>
    <message>
        <source>Breach by a vehicle</source>
        <translation>Breach by a vehicle</translation>
    </message>
    <message>
        <source>Breach by a crowd</source>
        <translation>Breach by a crowd</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Drone</translation>
    </message>
    <message>
        <source>Staff in a closed zone</source>
        <translation>Staff in a closed zone</translation>
    </message>
    <message>
        <source>Lost pass used</source>
        <translation>Lost pass used</translation>
    </message>
    <message>
        <source>Stopped at the line</source>
        <translation>Stopped at the line</translation>
    </message>
    <message>
        <source>Past the outer line</source>
        <translation>Past the outer line</translation>
    </message>
    <message>
        <source>Past the inner line</source>
        <translation>Past the inner line</translation>
    </message>
    <message>
        <source>Reached a person or a sensitive place</source>
        <translation>Reached a person or a sensitive place</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guard</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>After the fact</source>
        <translation>After the fact</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>By mistake</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Protest</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Crime</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Hostile</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Mental health</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Escorted out</source>
        <translation>Escorted out</translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation>Handed to the police</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Detained</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>Escaped</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Time of entry</source>
        <translation>Time of entry</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>Point of entry</source>
        <translation>Point of entry</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>Name of the point</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Number of persons</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Detected by</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>Detected at</translation>
    </message>
    <message>
        <source>Response began at</source>
        <translation>Response began at</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Resolved at</translation>
    </message>
    <message>
        <source>Apparent intent</source>
        <translation>Apparent intent</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrative</translation>
    </message>
    <message>
        <source>Harm done</source>
        <translation>Harm done</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Corrective measure</source>
        <translation>Corrective measure</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Recording: where it is kept</source>
        <translation>Recording: where it is kept</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Unauthorized entries</source>
        <translation>Unauthorized entries</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>Unauthorized entry</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>United Nations pass</source>
        <translation>United Nations pass</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>National identity card</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Employer&apos;s card</source>
        <translation>Employer&apos;s card</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>No document</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Turned away</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of visitor</source>
        <translation>Kind of visitor</translation>
    </message>
    <message>
        <source>Organization or company</source>
        <translation>Organization or company</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Expected at</translation>
    </message>
    <message>
        <source>Expected to stay</source>
        <translation>Expected to stay</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Identity document</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host&apos;s personnel record</source>
        <translation>Host&apos;s personnel record</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Vehicle: number plate</source>
        <translation>Vehicle: number plate</translation>
    </message>
    <message>
        <source>Vehicle: make and model</source>
        <translation>Vehicle: make and model</translation>
    </message>
    <message>
        <source>Vehicle: colour</source>
        <translation>Vehicle: colour</translation>
    </message>
    <message>
        <source>Answer at the desk</source>
        <translation>Answer at the desk</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>On a watch list</source>
        <translation>On a watch list</translation>
    </message>
    <message>
        <source>Visitor card</source>
        <translation>Visitor card</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Came in at</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Members of the group</translation>
    </message>
    <message>
        <source>Member of the group</source>
        <translation>Member of the group</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Issued at</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Due back at</source>
        <translation>Due back at</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>Returned at</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>State of the key</translation>
    </message>
    <message>
        <source>Keys issued</source>
        <translation>Keys issued</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>Key issued</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Gone for good</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Carried by</translation>
    </message>
    <message>
        <source>State of the asset</source>
        <translation>State of the asset</translation>
    </message>
    <message>
        <source>Agreed by, for the owner</source>
        <translation>Agreed by, for the owner</translation>
    </message>
    <message>
        <source>Agreed by, for security</source>
        <translation>Agreed by, for security</translation>
    </message>
    <message>
        <source>Out at</source>
        <translation>Out at</translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation>Signed out by</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>Due back on</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Back at</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Signed in by</translation>
    </message>
    <message>
        <source>Assets taken out</source>
        <translation>Assets taken out</translation>
    </message>
    <message>
        <source>Asset taken out</source>
        <translation>Asset taken out</translation>
    </message>
    <message>
        <source>Inward</source>
        <translation>Inward</translation>
    </message>
    <message>
        <source>Outward</source>
        <translation>Outward</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>United Nations vehicle</translation>
    </message>
    <message>
        <source>Private vehicle of staff</source>
        <translation>Private vehicle of staff</translation>
    </message>
    <message>
        <source>Vehicle of a visitor</source>
        <translation>Vehicle of a visitor</translation>
    </message>
    <message>
        <source>Vehicle of a supplier</source>
        <translation>Vehicle of a supplier</translation>
    </message>
    <message>
        <source>Emergency vehicle</source>
        <translation>Emergency vehicle</translation>
    </message>
    <message>
        <source>Other vehicle</source>
        <translation>Other vehicle</translation>
    </message>
    <message>
        <source>Time at the gate</source>
        <translation>Time at the gate</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Number plate</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>Kind of vehicle</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Passengers</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Searched</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Vehicles at the gate</source>
        <translation>Vehicles at the gate</translation>
    </message>
    <message>
        <source>Vehicle at the gate</source>
        <translation>Vehicle at the gate</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
</context>
<context>
    <name>Accountability</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>In part</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Period until</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Designated Official appointed and trained</source>
        <translation>Designated Official appointed and trained</translation>
    </message>
    <message>
        <source>Security Management Team meets</source>
        <translation>Security Management Team meets</translation>
    </message>
    <message>
        <source>Assessments current</source>
        <translation>Assessments current</translation>
    </message>
    <message>
        <source>Plans current</source>
        <translation>Plans current</translation>
    </message>
    <message>
        <source>Residential measures current</source>
        <translation>Residential measures current</translation>
    </message>
    <message>
        <source>Exercises held</source>
        <translation>Exercises held</translation>
    </message>
    <message>
        <source>Staff lists certified</source>
        <translation>Staff lists certified</translation>
    </message>
    <message>
        <source>Training complete</source>
        <translation>Training complete</translation>
    </message>
    <message>
        <source>Premises surveyed</source>
        <translation>Premises surveyed</translation>
    </message>
    <message>
        <source>Incidents recorded</source>
        <translation>Incidents recorded</translation>
    </message>
    <message>
        <source>Wardens active</source>
        <translation>Wardens active</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Compliance reviews</source>
        <translation>Compliance reviews</translation>
    </message>
    <message>
        <source>Compliance review</source>
        <translation>Compliance review</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>Review findings</translation>
    </message>
    <message>
        <source>Review finding</source>
        <translation>Review finding</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>After-action review</translation>
    </message>
    <message>
        <source>Board of inquiry</source>
        <translation>Board of inquiry</translation>
    </message>
    <message>
        <source>Joint Inspection Unit</source>
        <translation>Joint Inspection Unit</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Accepted in part</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Implemented</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed, not implemented</source>
        <translation>Closed, not implemented</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>From the record</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Words of the response</source>
        <translation>Words of the response</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Evidence: where it is kept</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Area team</source>
        <translation>Area team</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes: where they are kept</source>
        <translation>Minutes: where they are kept</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Security Management Team meetings</source>
        <translation>Security Management Team meetings</translation>
    </message>
    <message>
        <source>Security Management Team meeting</source>
        <translation>Security Management Team meeting</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Attendance of a member</source>
        <translation>Attendance of a member</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation>Decisions of the meeting</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>Decision of the meeting</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>Minutes in draft</translation>
    </message>
</context>
<context>
    <name>Advisory</name>
    <message>
        <source>Travel advisory</source>
        <translation>Travel advisory</translation>
    </message>
    <message>
        <source>Security notice</source>
        <translation>Security notice</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Aviation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
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
        <source>Very high</source>
        <translation>Very high</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Unacceptable</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>Essential travel only</translation>
    </message>
    <message>
        <source>Closed to travel</source>
        <translation>Closed to travel</translation>
    </message>
    <message>
        <source>All United Nations personnel</source>
        <translation>All United Nations personnel</translation>
    </message>
    <message>
        <source>Saving Lives Together partners</source>
        <translation>Saving Lives Together partners</translation>
    </message>
    <message>
        <source>Security staff and management</source>
        <translation>Security staff and management</translation>
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
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Present risk: armed conflict</source>
        <translation>Present risk: armed conflict</translation>
    </message>
    <message>
        <source>Present risk: terrorism</source>
        <translation>Present risk: terrorism</translation>
    </message>
    <message>
        <source>Present risk: crime</source>
        <translation>Present risk: crime</translation>
    </message>
    <message>
        <source>Present risk: civil unrest</source>
        <translation>Present risk: civil unrest</translation>
    </message>
    <message>
        <source>Present risk: hazards</source>
        <translation>Present risk: hazards</translation>
    </message>
    <message>
        <source>BSAFE required</source>
        <translation>BSAFE required</translation>
    </message>
    <message>
        <source>SSAFE required</source>
        <translation>SSAFE required</translation>
    </message>
    <message>
        <source>Travel clearance</source>
        <translation>Travel clearance</translation>
    </message>
    <message>
        <source>Security briefing on arrival required</source>
        <translation>Security briefing on arrival required</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
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
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Supersedes</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Advisories</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Advisory</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Short text for messages</source>
        <translation>Short text for messages</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Text in one language</source>
        <translation>Text in one language</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name of a visitor</source>
        <translation>Name of a visitor</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>Acknowledged at</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Travel request</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Acknowledgements</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Published at</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
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
    <message>
        <source>Yearly review</source>
        <translation>Yearly review</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Change of the situation</source>
        <translation>Change of the situation</translation>
    </message>
    <message>
        <source>Change of programme</source>
        <translation>Change of programme</translation>
    </message>
    <message>
        <source>New premises</source>
        <translation>New premises</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>Request of the Designated Official</source>
        <translation>Request of the Designated Official</translation>
    </message>
    <message>
        <source>Situation: security forces</source>
        <translation>Situation: security forces</translation>
    </message>
    <message>
        <source>Area in the register</source>
        <translation>Area in the register</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Situation: economic</source>
        <translation>Situation: economic</translation>
    </message>
    <message>
        <source>Situation: social</source>
        <translation>Situation: social</translation>
    </message>
    <message>
        <source>Situation: environmental</source>
        <translation>Situation: environmental</translation>
    </message>
    <message>
        <source>Situation: infrastructure</source>
        <translation>Situation: infrastructure</translation>
    </message>
    <message>
        <source>Situation: threat groups and actors</source>
        <translation>Situation: threat groups and actors</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>SMT meeting</source>
        <translation>SMT meeting</translation>
    </message>
    <message>
        <source>Reasons for a review</source>
        <translation>Reasons for a review</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Supersedes</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Conditions of the approval</source>
        <translation>Conditions of the approval</translation>
    </message>
    <message>
        <source>Resident, internationally recruited</source>
        <translation>Resident, internationally recruited</translation>
    </message>
    <message>
        <source>Resident, locally recruited</source>
        <translation>Resident, locally recruited</translation>
    </message>
    <message>
        <source>On mission, international</source>
        <translation>On mission, international</translation>
    </message>
    <message>
        <source>On mission, national</source>
        <translation>On mission, national</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Local government</translation>
    </message>
    <message>
        <source>National government</source>
        <translation>National government</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>NGO</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communities</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>Occasional</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Who is exposed</source>
        <translation>Who is exposed</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Number of persons</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>Main place</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>What the situation means for the programme</source>
        <translation>What the situation means for the programme</translation>
    </message>
    <message>
        <source>What the programme means for security</source>
        <translation>What the programme means for security</translation>
    </message>
    <message>
        <source>Programme criticality output</source>
        <translation>Programme criticality output</translation>
    </message>
    <message>
        <source>Programme exposures</source>
        <translation>Programme exposures</translation>
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
        <source>Hazards</source>
        <translation>Hazards</translation>
    </message>
    <message>
        <source>Threat category</source>
        <translation>Threat category</translation>
    </message>
    <message>
        <source>Intent (hazards: frequency)</source>
        <translation>Intent (hazards: frequency)</translation>
    </message>
    <message>
        <source>Capability (hazards: magnitude)</source>
        <translation>Capability (hazards: magnitude)</translation>
    </message>
    <message>
        <source>Inhibiting context (hazards: preparedness)</source>
        <translation>Inhibiting context (hazards: preparedness)</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Rationale</translation>
    </message>
    <message>
        <source>Threat scores</source>
        <translation>Threat scores</translation>
    </message>
    <message>
        <source>General threats</source>
        <translation>General threats</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>General threat</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Friendly</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspicious</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Hostile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Type of actor</translation>
    </message>
    <message>
        <source>Main SRM area</source>
        <translation>Main SRM area</translation>
    </message>
    <message>
        <source>Where it operates</source>
        <translation>Where it operates</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Aims</translation>
    </message>
    <message>
        <source>Attitude to the United Nations</source>
        <translation>Attitude to the United Nations</translation>
    </message>
    <message>
        <source>Strength, weapons and means</source>
        <translation>Strength, weapons and means</translation>
    </message>
    <message>
        <source>Methods and usual targets</source>
        <translation>Methods and usual targets</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>What holds it back</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>Last reviewed on</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>Threat actors</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation>Threat actor</translation>
    </message>
    <message>
        <source>Prevention: lowers likelihood</source>
        <translation>Prevention: lowers likelihood</translation>
    </message>
    <message>
        <source>Mitigation: lowers impact</source>
        <translation>Mitigation: lowers impact</translation>
    </message>
    <message>
        <source>Prevention and mitigation</source>
        <translation>Prevention and mitigation</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Accept the risk</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Avoid</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Deter</source>
        <translation>Deter</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protect</translation>
    </message>
    <message>
        <source>Build acceptance</source>
        <translation>Build acceptance</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecommunications</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Residential</source>
        <translation>Residential</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Guards</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>Cybersecurity</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Aviation</translation>
    </message>
    <message>
        <source>Everyone in the area</source>
        <translation>Everyone in the area</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Categories of personnel</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Funded</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Implemented</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Own organization</source>
        <translation>Own organization</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>Local cost-sharing</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>Jointly financed account</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>Host country</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donor</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>Unfunded</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Warden zone</translation>
    </message>
    <message>
        <source>Change of likelihood</source>
        <translation>Change of likelihood</translation>
    </message>
    <message>
        <source>Change of impact</source>
        <translation>Change of impact</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>State of the measure</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Mandatory</translation>
    </message>
    <message>
        <source>Cost, once</source>
        <translation>Cost, once</translation>
    </message>
    <message>
        <source>Cost, yearly</source>
        <translation>Cost, yearly</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Evidence: where it is kept</translation>
    </message>
    <message>
        <source>Change of risk</source>
        <translation>Change of risk</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation>SRM measures</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>SRM measure</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>Risk event</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Events it works on</source>
        <translation>Events it works on</translation>
    </message>
    <message>
        <source>Event it works on</source>
        <translation>Event it works on</translation>
    </message>
    <message>
        <source>Concurs</source>
        <translation>Concurs</translation>
    </message>
    <message>
        <source>Concurs with a remark</source>
        <translation>Concurs with a remark</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>Dissents</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>By proxy</translation>
    </message>
    <message>
        <source>Member of the SMT</source>
        <translation>Member of the SMT</translation>
    </message>
    <message>
        <source>Position taken</source>
        <translation>Position taken</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Represented by</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Positions of the SMT</source>
        <translation>Positions of the SMT</translation>
    </message>
    <message>
        <source>Position of an SMT member</source>
        <translation>Position of an SMT member</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Low risk</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Medium risk</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>High risk</translation>
    </message>
    <message>
        <source>Very high risk</source>
        <translation>Very high risk</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>Residual risk</translation>
    </message>
    <message>
        <source>Why it should be accepted</source>
        <translation>Why it should be accepted</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Wording of the decision</source>
        <translation>Wording of the decision</translation>
    </message>
    <message>
        <source>Risk acceptances</source>
        <translation>Risk acceptances</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>Risk acceptance</translation>
    </message>
    <message>
        <source>Visit of a senior official</source>
        <translation>Visit of a senior official</translation>
    </message>
    <message>
        <source>Those listed below</source>
        <translation>Those listed below</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>An organization</translation>
    </message>
    <message>
        <source>A warden zone</source>
        <translation>A warden zone</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>Responsible organization</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
</context>
<context>
    <name>Aviation</name>
    <message>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charter</translation>
    </message>
    <message>
        <source>UN Humanitarian Air Service</source>
        <translation>UN Humanitarian Air Service</translation>
    </message>
    <message>
        <source>Under United Nations contract</source>
        <translation>Under United Nations contract</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Military</translation>
    </message>
    <message>
        <source>Listed: meets the criteria</source>
        <translation>Listed: meets the criteria</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Not listed: not shown to meet the criteria, which does not say it is unsafe</source>
        <translation>Not listed: not shown to meet the criteria, which does not say it is unsafe</translation>
    </message>
    <message>
        <source>Restricted to certain routes</source>
        <translation>Restricted to certain routes</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Advised against</source>
        <translation>Advised against</translation>
    </message>
    <message>
        <source>IATA Operational Safety Audit</source>
        <translation>IATA Operational Safety Audit</translation>
    </message>
    <message>
        <source>ICAO audit of the State</source>
        <translation>ICAO audit of the State</translation>
    </message>
    <message>
        <source>Operating ban</source>
        <translation>Operating ban</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Accidents</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>IATA code</source>
        <translation>IATA code</translation>
    </message>
    <message>
        <source>ICAO code</source>
        <translation>ICAO code</translation>
    </message>
    <message>
        <source>State of the air operator certificate (ISO 3166)</source>
        <translation>State of the air operator certificate (ISO 3166)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status in the list</source>
        <translation>Status in the list</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <translation>Evidence in words</translation>
    </message>
    <message>
        <source>Countries served (ISO 3166)</source>
        <translation>Countries served (ISO 3166)</translation>
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
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Air operators</source>
        <translation>Air operators</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Air operator</translation>
    </message>
    <message>
        <source>Designated air-travel focal point</source>
        <translation>Designated air-travel focal point</translation>
    </message>
    <message>
        <source>Security professional</source>
        <translation>Security professional</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Use if there is no alternative</source>
        <translation>Use if there is no alternative</translation>
    </message>
    <message>
        <source>For the organization to decide</source>
        <translation>For the organization to decide</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Avoid</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Requester</translation>
    </message>
    <message>
        <source>Requester is</source>
        <translation>Requester is</translation>
    </message>
    <message>
        <source>Requester on the staff list</source>
        <translation>Requester on the staff list</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Name of an operator not in the list</source>
        <translation>Name of an operator not in the list</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Date of travel</source>
        <translation>Date of travel</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation>Answer needed by</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Answered at</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Answer in words</translation>
    </message>
    <message>
        <source>Answer valid until</source>
        <translation>Answer valid until</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Requests for aviation advice</source>
        <translation>Requests for aviation advice</translation>
    </message>
    <message>
        <source>Request for aviation advice</source>
        <translation>Request for aviation advice</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>By headcount</source>
        <translation>By headcount</translation>
    </message>
    <message>
        <source>Flat amount for small organizations, the rest by headcount</source>
        <translation>Flat amount for small organizations, the rest by headcount</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>By use</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Equal shares</translation>
    </message>
    <message>
        <source>Fixed table</source>
        <translation>Fixed table</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>Currency (ISO 4217)</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Runs from</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>Runs until</translation>
    </message>
    <message>
        <source>Census date</source>
        <translation>Census date</translation>
    </message>
    <message>
        <source>How costs are shared</source>
        <translation>How costs are shared</translation>
    </message>
    <message>
        <source>Flat amount below a share of</source>
        <translation>Flat amount below a share of</translation>
    </message>
    <message>
        <source>Flat amount</source>
        <translation>Flat amount</translation>
    </message>
    <message>
        <source>Second flat amount below a share of</source>
        <translation>Second flat amount below a share of</translation>
    </message>
    <message>
        <source>Second flat amount</source>
        <translation>Second flat amount</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Supersedes</translation>
    </message>
    <message>
        <source>Budget of the year before</source>
        <translation>Budget of the year before</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrative</translation>
    </message>
    <message>
        <source>Budget period</source>
        <translation>Budget period</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>Flat rate</translation>
    </message>
    <message>
        <source>Second flat rate</source>
        <translation>Second flat rate</translation>
    </message>
    <message>
        <source>Cost-shared budgets</source>
        <translation>Cost-shared budgets</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>Cost-shared budget</translation>
    </message>
    <message>
        <source>Security operations centre</source>
        <translation>Security operations centre</translation>
    </message>
    <message>
        <source>Radio room and communications</source>
        <translation>Radio room and communications</translation>
    </message>
    <message>
        <source>Local security assistants</source>
        <translation>Local security assistants</translation>
    </message>
    <message>
        <source>Guards for common posts</source>
        <translation>Guards for common posts</translation>
    </message>
    <message>
        <source>Stress counsellor</source>
        <translation>Stress counsellor</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation>Desirable</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Mandatory</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>Local cost-sharing</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>Jointly financed account</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>One organization</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>In kind</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>Unfunded</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Line number</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>SRM measure</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Cost of a unit</source>
        <translation>Cost of a unit</translation>
    </message>
    <message>
        <source>For (empty: once)</source>
        <translation>For (empty: once)</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budget lines</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Dispute resolved</source>
        <translation>Dispute resolved</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Persons, units used or parts agreed</source>
        <translation>Persons, units used or parts agreed</translation>
    </message>
    <message>
        <source>From the certified list</source>
        <translation>From the certified list</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Note on the dispute</source>
        <translation>Note on the dispute</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Invoiced</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Invoiced or paid</source>
        <translation>Invoiced or paid</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Booked on</translation>
    </message>
    <message>
        <source>Payment due on</source>
        <translation>Payment due on</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Date of the expenditure</source>
        <translation>Date of the expenditure</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation>Expenditures</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Accounts closed on</source>
        <translation>Accounts closed on</translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>On alert</source>
        <translation>On alert</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activated</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Stabilizing</source>
        <translation>Stabilizing</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>Stood down</translation>
    </message>
    <message>
        <source>After-action review done</source>
        <translation>After-action review done</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Monitor: watch</source>
        <translation>Monitor: watch</translation>
    </message>
    <message>
        <source>Alert: prepare</source>
        <translation>Alert: prepare</translation>
    </message>
    <message>
        <source>Local crisis</source>
        <translation>Local crisis</translation>
    </message>
    <message>
        <source>Country crisis</source>
        <translation>Country crisis</translation>
    </message>
    <message>
        <source>Headquarters crisis</source>
        <translation>Headquarters crisis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Highest level reached</source>
        <translation>Highest level reached</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>Kind of incident</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Areas affected</source>
        <translation>Areas affected</translation>
    </message>
    <message>
        <source>Incident that set it off</source>
        <translation>Incident that set it off</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Began at</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>Detected at</translation>
    </message>
    <message>
        <source>Activation decided at</source>
        <translation>Activation decided at</translation>
    </message>
    <message>
        <source>Activation decided by</source>
        <translation>Activation decided by</translation>
    </message>
    <message>
        <source>Activation decided as</source>
        <translation>Activation decided as</translation>
    </message>
    <message>
        <source>Crisis management team convened at</source>
        <translation>Crisis management team convened at</translation>
    </message>
    <message>
        <source>Headquarters notified at</source>
        <translation>Headquarters notified at</translation>
    </message>
    <message>
        <source>Stood down at</source>
        <translation>Stood down at</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Situation report every</source>
        <translation>Situation report every</translation>
    </message>
    <message>
        <source>Crisis room</source>
        <translation>Crisis room</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>After-action review</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>Crises</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>In effect since</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>Decided as</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Activated at</source>
        <translation>Activated at</translation>
    </message>
    <message>
        <source>Activated by</source>
        <translation>Activated by</translation>
    </message>
    <message>
        <source>No longer active since</source>
        <translation>No longer active since</translation>
    </message>
    <message>
        <source>Plans activated</source>
        <translation>Plans activated</translation>
    </message>
    <message>
        <source>Plan activated</source>
        <translation>Plan activated</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By satellite phone</source>
        <translation>By satellite phone</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>By radio</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>By text message</translation>
    </message>
    <message>
        <source>By messaging application</source>
        <translation>By messaging application</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Through wardens</source>
        <translation>Through wardens</translation>
    </message>
    <message>
        <source>From the media</source>
        <translation>From the media</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Other channel</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>Options considered</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Advised by</source>
        <translation>Advised by</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Communicated to</source>
        <translation>Communicated to</translation>
    </message>
    <message>
        <source>How it was communicated</source>
        <translation>How it was communicated</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Due at</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Corrects or continues</source>
        <translation>Corrects or continues</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Decision log</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>A Completely reliable</source>
        <translation>A Completely reliable</translation>
    </message>
    <message>
        <source>B Usually reliable</source>
        <translation>B Usually reliable</translation>
    </message>
    <message>
        <source>C Fairly reliable</source>
        <translation>C Fairly reliable</translation>
    </message>
    <message>
        <source>D Not usually reliable</source>
        <translation>D Not usually reliable</translation>
    </message>
    <message>
        <source>E Unreliable</source>
        <translation>E Unreliable</translation>
    </message>
    <message>
        <source>F Reliability cannot be judged</source>
        <translation>F Reliability cannot be judged</translation>
    </message>
    <message>
        <source>1 Confirmed by other sources</source>
        <translation>1 Confirmed by other sources</translation>
    </message>
    <message>
        <source>2 Probably true</source>
        <translation>2 Probably true</translation>
    </message>
    <message>
        <source>3 Possibly true</source>
        <translation>3 Possibly true</translation>
    </message>
    <message>
        <source>4 Doubtful</source>
        <translation>4 Doubtful</translation>
    </message>
    <message>
        <source>5 Improbable</source>
        <translation>5 Improbable</translation>
    </message>
    <message>
        <source>6 Truth cannot be judged</source>
        <translation>6 Truth cannot be judged</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>Incoming or outgoing</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Reliability of the source</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Credibility of the information</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Action taken</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Information log</source>
        <translation>Information log</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Life-saving</source>
        <translation>Life-saving</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Responsible for the task</source>
        <translation>Responsible for the task</translation>
    </message>
    <message>
        <source>Responsible role</source>
        <translation>Responsible role</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Follows from the decision</source>
        <translation>Follows from the decision</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>About the record</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Number of the report</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Period until</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>United Nations casualties: dead</source>
        <translation>United Nations casualties: dead</translation>
    </message>
    <message>
        <source>United Nations casualties: injured</source>
        <translation>United Nations casualties: injured</translation>
    </message>
    <message>
        <source>United Nations casualties: missing</source>
        <translation>United Nations casualties: missing</translation>
    </message>
    <message>
        <source>United Nations casualties: details</source>
        <translation>United Nations casualties: details</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Headcount table</source>
        <translation>Headcount table</translation>
    </message>
    <message>
        <source>Status of premises</source>
        <translation>Status of premises</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Status of communications</source>
        <translation>Status of communications</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Decisions taken</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Next report at</source>
        <translation>Next report at</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Sent at</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation>Situation reports</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Situation report</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>Curfew</translation>
    </message>
    <message>
        <source>Stay at home</source>
        <translation>Stay at home</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>No movement</translation>
    </message>
    <message>
        <source>Work from home</source>
        <translation>Work from home</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>Office closed</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Hibernate</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Relocate</translation>
    </message>
    <message>
        <source>Evacuate families</source>
        <translation>Evacuate families</translation>
    </message>
    <message>
        <source>Evacuate non-critical staff</source>
        <translation>Evacuate non-critical staff</translation>
    </message>
    <message>
        <source>Evacuate all</source>
        <translation>Evacuate all</translation>
    </message>
    <message>
        <source>Suspend programme</source>
        <translation>Suspend programme</translation>
    </message>
    <message>
        <source>Communications discipline</source>
        <translation>Communications discipline</translation>
    </message>
    <message>
        <source>Measure ordered</source>
        <translation>Measure ordered</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Warden zone</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Categories of personnel</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>To be reviewed at</source>
        <translation>To be reviewed at</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>Ordered as</source>
        <translation>Ordered as</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Ordered at</translation>
    </message>
    <message>
        <source>Lifted at</source>
        <translation>Lifted at</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Measures ordered</source>
        <translation>Measures ordered</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Number of the entry</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Time frame from</source>
        <translation>Time frame from</translation>
    </message>
    <message>
        <source>Time frame until</source>
        <translation>Time frame until</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>Accountable: resident coordinator or head of mission</source>
        <translation>Accountable: resident coordinator or head of mission</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Next review on</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>SRM assessment</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Supersedes</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Time frame</translation>
    </message>
    <message>
        <source>Programme criticality exercises</source>
        <translation>Programme criticality exercises</translation>
    </message>
    <message>
        <source>Programme criticality exercise</source>
        <translation>Programme criticality exercise</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Strategic result</source>
        <translation>Strategic result</translation>
    </message>
    <message>
        <source>Framework it comes from</source>
        <translation>Framework it comes from</translation>
    </message>
    <message>
        <source>Strategic results</source>
        <translation>Strategic results</translation>
    </message>
    <message>
        <source>Life-saving at scale</source>
        <translation>Life-saving at scale</translation>
    </message>
    <message>
        <source>Directed by the Office of the Secretary-General</source>
        <translation>Directed by the Office of the Secretary-General</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>Main place</translation>
    </message>
    <message>
        <source>Likelihood of implementation</source>
        <translation>Likelihood of implementation</translation>
    </message>
    <message>
        <source>Designated PC1</source>
        <translation>Designated PC1</translation>
    </message>
    <message>
        <source>PC1: criterion</source>
        <translation>PC1: criterion</translation>
    </message>
    <message>
        <source>PC1: justification</source>
        <translation>PC1: justification</translation>
    </message>
    <message>
        <source>PC1: designated by</source>
        <translation>PC1: designated by</translation>
    </message>
    <message>
        <source>PC1: designated on</source>
        <translation>PC1: designated on</translation>
    </message>
    <message>
        <source>PC1: note of headquarters: where it is kept</source>
        <translation>PC1: note of headquarters: where it is kept</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Peer review</translation>
    </message>
    <message>
        <source>PC1: designation</source>
        <translation>PC1: designation</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name or line</source>
        <translation>Name or line</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Directory entry</source>
        <translation>Directory entry</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Satellite phone</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Messaging app</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Kind of channel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>Address or call sign</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Tested on</translation>
    </message>
    <message>
        <source>Worked when tested</source>
        <translation>Worked when tested</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>Duty roster</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Strictly confidential</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Private number</source>
        <translation>Private number</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
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
    <message>
        <source>H: headquarters and similar</source>
        <translation>H: headquarters and similar</translation>
    </message>
    <message>
        <source>A: least hardship</source>
        <translation>A: least hardship</translation>
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
        <translation>E: most hardship</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Heightened</source>
        <translation>Heightened</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Name in Chinese</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Name in Russian</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Name in Spanish</translation>
    </message>
    <message>
        <source>Hardship class</source>
        <translation>Hardship class</translation>
    </message>
    <message>
        <source>High-risk duty station</source>
        <translation>High-risk duty station</translation>
    </message>
    <message>
        <source>High risk from</source>
        <translation>High risk from</translation>
    </message>
    <message>
        <source>High risk until</source>
        <translation>High risk until</translation>
    </message>
    <message>
        <source>Stage of planning</source>
        <translation>Stage of planning</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>No longer used since</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>High-risk status</source>
        <translation>High-risk status</translation>
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
    <message>
        <source>How exact the time is</source>
        <translation>How exact the time is</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Notation of the position</source>
        <translation>Notation of the position</translation>
    </message>
    <message>
        <source>Accuracy in metres</source>
        <translation>Accuracy in metres</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Degrees</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>Minutes and seconds</translation>
    </message>
    <message>
        <source>Where the position comes from</source>
        <translation>Where the position comes from</translation>
    </message>
    <message>
        <source>Satellite receiver</source>
        <translation>Satellite receiver</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Place of the gazetteer</source>
        <translation>Place of the gazetteer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Type of the record</source>
        <translation>Type of the record</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Alternate work modalities</source>
        <translation>Alternate work modalities</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>Relocation</translation>
    </message>
    <message>
        <source>Evacuation of families</source>
        <translation>Evacuation of families</translation>
    </message>
    <message>
        <source>Evacuation of non-essential personnel</source>
        <translation>Evacuation of non-essential personnel</translation>
    </message>
    <message>
        <source>Evacuation of all</source>
        <translation>Evacuation of all</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>Designated Official</translation>
    </message>
    <message>
        <source>USG for the Secretary-General</source>
        <translation>USG for the Secretary-General</translation>
    </message>
    <message>
        <source>Area Security Coordinator, emergency</source>
        <translation>Area Security Coordinator, emergency</translation>
    </message>
    <message>
        <source>Designated Official, emergency</source>
        <translation>Designated Official, emergency</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Authorized</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>Executing</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Return authorized</source>
        <translation>Return authorized</translation>
    </message>
    <message>
        <source>Converted to non-family</source>
        <translation>Converted to non-family</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind of move</source>
        <translation>Kind of move</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recommended by</translation>
    </message>
    <message>
        <source>Recommended at</source>
        <translation>Recommended at</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Authorized at</source>
        <translation>Authorized at</translation>
    </message>
    <message>
        <source>Ratified at</source>
        <translation>Ratified at</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Categories of personnel</translation>
    </message>
    <message>
        <source>Locally recruited staff leave the country</source>
        <translation>Locally recruited staff leave the country</translation>
    </message>
    <message>
        <source>Why locally recruited staff leave</source>
        <translation>Why locally recruited staff leave</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>Safe haven</translation>
    </message>
    <message>
        <source>Point of the safe haven</source>
        <translation>Point of the safe haven</translation>
    </message>
    <message>
        <source>Most baggage</source>
        <translation>Most baggage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Completed at</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Relocation and evacuation orders</source>
        <translation>Relocation and evacuation orders</translation>
    </message>
    <message>
        <source>Relocation or evacuation order</source>
        <translation>Relocation or evacuation order</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aircraft</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Helicopter</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Boat</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>On foot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Departed</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Leg</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Vehicle, aircraft or boat</source>
        <translation>Vehicle, aircraft or boat</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Air operator</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Departs from</source>
        <translation>Departs from</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Arrives at</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>Departs at</translation>
    </message>
    <message>
        <source>Arrives at (time)</source>
        <translation>Arrives at (time)</translation>
    </message>
    <message>
        <source>Locked at</source>
        <translation>Locked at</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifests</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Dependant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Documents in order</source>
        <translation>Documents in order</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Pets</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Checked in at</translation>
    </message>
    <message>
        <source>Checked in at the point</source>
        <translation>Checked in at the point</translation>
    </message>
    <message>
        <source>Boarded at</source>
        <translation>Boarded at</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Why they did not come</source>
        <translation>Why they did not come</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Passengers</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passenger</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Eligible family members</source>
        <translation>Eligible family members</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Post reassigned on</source>
        <translation>Post reassigned on</translation>
    </message>
    <message>
        <source>Evacuation entitlements</source>
        <translation>Evacuation entitlements</translation>
    </message>
    <message>
        <source>Evacuation entitlement</source>
        <translation>Evacuation entitlement</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation>Within 24 hours</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Immediate</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Seated</translation>
    </message>
    <message>
        <source>Stretcher</source>
        <translation>Stretcher</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobility</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Escort</translation>
    </message>
    <message>
        <source>From the facility</source>
        <translation>From the facility</translation>
    </message>
    <message>
        <source>To the facility</source>
        <translation>To the facility</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Authorized by (medical)</source>
        <translation>Authorized by (medical)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>Called at</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Accepted at</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Reference in the medical system</source>
        <translation>Reference in the medical system</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Insurer</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Medical evacuations</source>
        <translation>Medical evacuations</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>Medical evacuation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noted by</translation>
    </message>
    <message>
        <source>Log of the evacuation</source>
        <translation>Log of the evacuation</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>SRM assessment</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>With dependants</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>Last reviewed on</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Call tree</source>
        <translation>Call tree</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>Radio check</translation>
    </message>
    <message>
        <source>Test of the emergency communications system</source>
        <translation>Test of the emergency communications system</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Fire drill</translation>
    </message>
    <message>
        <source>Shelter drill</source>
        <translation>Shelter drill</translation>
    </message>
    <message>
        <source>Headcount drill</source>
        <translation>Headcount drill</translation>
    </message>
    <message>
        <source>Tabletop exercise</source>
        <translation>Tabletop exercise</translation>
    </message>
    <message>
        <source>Functional exercise</source>
        <translation>Functional exercise</translation>
    </message>
    <message>
        <source>Relocation drill</source>
        <translation>Relocation drill</translation>
    </message>
    <message>
        <source>Medical evacuation drill</source>
        <translation>Medical evacuation drill</translation>
    </message>
    <message>
        <source>Hostage incident tabletop exercise</source>
        <translation>Hostage incident tabletop exercise</translation>
    </message>
    <message>
        <source>Full-scale exercise</source>
        <translation>Full-scale exercise</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Satisfactory</source>
        <translation>Satisfactory</translation>
    </message>
    <message>
        <source>Satisfactory with findings</source>
        <translation>Satisfactory with findings</translation>
    </message>
    <message>
        <source>Unsatisfactory</source>
        <translation>Unsatisfactory</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kinds of plans tested with it</source>
        <translation>Kinds of plans tested with it</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Course of the scenario</source>
        <translation>Course of the scenario</translation>
    </message>
    <message>
        <source>Unannounced</source>
        <translation>Unannounced</translation>
    </message>
    <message>
        <source>Host authorities took part</source>
        <translation>Host authorities took part</translation>
    </message>
    <message>
        <source>Exercise director</source>
        <translation>Exercise director</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Started at</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Real event that counts as the test</source>
        <translation>Real event that counts as the test</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>After-action review</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Reason of the cancellation</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Documents: where they are kept</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Partly achieved</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Not achieved</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Achieved or not</source>
        <translation>Achieved or not</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Reached within 2 hours</source>
        <translation>Reached within 2 hours</translation>
    </message>
    <message>
        <source>Reached within 4 hours</source>
        <translation>Reached within 4 hours</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Responded</translation>
    </message>
    <message>
        <source>Links that worked</source>
        <translation>Links that worked</translation>
    </message>
    <message>
        <source>Time until all were accounted for</source>
        <translation>Time until all were accounted for</translation>
    </message>
    <message>
        <source>Time until all were in shelter</source>
        <translation>Time until all were in shelter</translation>
    </message>
    <message>
        <source>Accounted for within 1 hour</source>
        <translation>Accounted for within 1 hour</translation>
    </message>
    <message>
        <source>Accounted for within 4 hours</source>
        <translation>Accounted for within 4 hours</translation>
    </message>
    <message>
        <source>Accounted for within 12 hours</source>
        <translation>Accounted for within 12 hours</translation>
    </message>
    <message>
        <source>Accounted for within 24 hours</source>
        <translation>Accounted for within 24 hours</translation>
    </message>
    <message>
        <source>Time to the concentration point</source>
        <translation>Time to the concentration point</translation>
    </message>
    <message>
        <source>Time to medical care</source>
        <translation>Time to medical care</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Per cent</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>What was measured</translation>
    </message>
    <message>
        <source>Other measure</source>
        <translation>Other measure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Measured value</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Measured values</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>Closed and verified</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>Said to be closed</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Corrective recommendation</source>
        <translation>Corrective recommendation</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>Responsible for the action</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>Evidence of closure: where it is kept</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inject</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>After the start</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Given at</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>Text of the inject</source>
        <translation>Text of the inject</translation>
    </message>
    <message>
        <source>Expected reaction</source>
        <translation>Expected reaction</translation>
    </message>
    <message>
        <source>Reaction observed</source>
        <translation>Reaction observed</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Injects</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Players</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controllers</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Evaluators</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observers</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Host authority or other body</source>
        <translation>Host authority or other body</translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation>Took part as</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants of an organization</source>
        <translation>Participants of an organization</translation>
    </message>
    <message>
        <source>Main plan tested</source>
        <translation>Main plan tested</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What was tested of it</source>
        <translation>What was tested of it</translation>
    </message>
    <message>
        <source>Further plans tested</source>
        <translation>Further plans tested</translation>
    </message>
    <message>
        <source>Further plan tested</source>
        <translation>Further plan tested</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Line in another currency</source>
        <translation>Line in another currency</translation>
    </message>
    <message>
        <source>Total to be shared</source>
        <translation>Total to be shared</translation>
    </message>
    <message>
        <source>Flat amount in another currency</source>
        <translation>Flat amount in another currency</translation>
    </message>
    <message>
        <source>The shares cannot be computed</source>
        <translation>The shares cannot be computed</translation>
    </message>
    <message>
        <source>look at the counts and flat amounts</source>
        <translation>look at the counts and flat amounts</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>late, or not at all</source>
        <translation>late, or not at all</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Headquarters told</source>
        <translation>Headquarters told</translation>
    </message>
    <message>
        <source>After-action review due</source>
        <translation>After-action review due</translation>
    </message>
    <message>
        <source>To be looked at again by</source>
        <translation>To be looked at again by</translation>
    </message>
    <message>
        <source>First arrival</source>
        <translation>First arrival</translation>
    </message>
    <message>
        <source>Arrival due</source>
        <translation>Arrival due</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>May be the same as</translation>
    </message>
    <message>
        <source>Flash report sent</source>
        <translation>Flash report sent</translation>
    </message>
    <message>
        <source>Flash report due</source>
        <translation>Flash report due</translation>
    </message>
    <message>
        <source>Initial report due</source>
        <translation>Initial report due</translation>
    </message>
    <message>
        <source>Full report due</source>
        <translation>Full report due</translation>
    </message>
    <message>
        <source>Endorsement due</source>
        <translation>Endorsement due</translation>
    </message>
    <message>
        <source>Next reminder of the final report</source>
        <translation>Next reminder of the final report</translation>
    </message>
    <message>
        <source>Severity by the worst impact</source>
        <translation>Severity by the worst impact</translation>
    </message>
    <message>
        <source>Figures of its month are locked from</source>
        <translation>Figures of its month are locked from</translation>
    </message>
    <message>
        <source>Counts as a breach</source>
        <translation>Counts as a breach</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no: stopped at the line</source>
        <translation>no: stopped at the line</translation>
    </message>
    <message>
        <source>not yet: not endorsed</source>
        <translation>not yet: not endorsed</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>not reported yet</translation>
    </message>
    <message>
        <source>Support to be offered by</source>
        <translation>Support to be offered by</translation>
    </message>
    <message>
        <source>Everybody to be reached by</source>
        <translation>Everybody to be reached by</translation>
    </message>
    <message>
        <source>As it may be passed on</source>
        <translation>As it may be passed on</translation>
    </message>
    <message>
        <source>reached %1, declined %2, not found %3, others %4, all %5</source>
        <translation>reached %1, declined %2, not found %3, others %4, all %5</translation>
    </message>
    <message>
        <source>%1, then deleted</source>
        <translation>%1, then deleted</translation>
    </message>
    <message>
        <source>%1, then without names</source>
        <translation>%1, then without names</translation>
    </message>
    <message>
        <source>%1, then as counts only</source>
        <translation>%1, then as counts only</translation>
    </message>
    <message>
        <source>%1, then archived</source>
        <translation>%1, then archived</translation>
    </message>
    <message>
        <source>%1, then looked at again</source>
        <translation>%1, then looked at again</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Legal hold</translation>
    </message>
    <message>
        <source>kept as long as it lasts</source>
        <translation>kept as long as it lasts</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: expired</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Awaiting ratification</source>
        <translation>Awaiting ratification</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Internationally recruited</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Locally recruited</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Dependants</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restricted</translation>
    </message>
    <message>
        <source>%1; injured %2, missing %3, no news %4</source>
        <translation>%1; injured %2, missing %3, no news %4</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>Accounted for</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>Contradictory reports</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>After 1 hour</translation>
    </message>
    <message>
        <source>After 4 hours</source>
        <translation>After 4 hours</translation>
    </message>
    <message>
        <source>After 12 hours</source>
        <translation>After 12 hours</translation>
    </message>
    <message>
        <source>After 24 hours</source>
        <translation>After 24 hours</translation>
    </message>
    <message>
        <source>First report due</source>
        <translation>First report due</translation>
    </message>
    <message>
        <source>Nine in ten to be accounted for by</source>
        <translation>Nine in ten to be accounted for by</translation>
    </message>
    <message>
        <source>All to be accounted for by</source>
        <translation>All to be accounted for by</translation>
    </message>
    <message>
        <source>Line for text message and radio</source>
        <translation>Line for text message and radio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>contradictory reports: not accounted for until somebody decides</source>
        <translation>contradictory reports: not accounted for until somebody decides</translation>
    </message>
    <message>
        <source>Newest report</source>
        <translation>Newest report</translation>
    </message>
    <message>
        <source>not believed without a reason</source>
        <translation>not believed without a reason</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>a second person must confirm</source>
        <translation>a second person must confirm</translation>
    </message>
    <message>
        <source>Attempts without an answer</source>
        <translation>Attempts without an answer</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, last %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>%1: expired, but the last that is known</source>
        <translation>%1: expired, but the last that is known</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>To be replaced by</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>no channel has been tested and works</source>
        <translation>no channel has been tested and works</translation>
    </message>
    <message>
        <source>Unverified since</source>
        <translation>Unverified since</translation>
    </message>
    <message>
        <source>To be tested again by</source>
        <translation>To be tested again by</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>On duty now</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Implemented</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>to be verified</translation>
    </message>
    <message>
        <source>No answer for</source>
        <translation>No answer for</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Answer expected by</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Follow-up due</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Agreement until</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>enough contact channels verified lately</source>
        <translation>enough contact channels verified lately</translation>
    </message>
    <message>
        <source>home</source>
        <translation>home</translation>
    </message>
    <message>
        <source>warden zone</source>
        <translation>warden zone</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>valid contract</source>
        <translation>valid contract</translation>
    </message>
    <message>
        <source>dependants declared</source>
        <translation>dependants declared</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>List entry</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>Missing on the list</source>
        <translation>Missing on the list</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4 old)</source>
        <comment>place, planned or observed, source, age</comment>
        <translation>%1 (%2, %3, %4 old)</translation>
    </message>
    <message>
        <source>%1 (home zone, %2 old)</source>
        <translation>%1 (home zone, %2 old)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Training missing</source>
        <translation>Training missing</translation>
    </message>
    <message>
        <source>Training expired</source>
        <translation>Training expired</translation>
    </message>
    <message>
        <source>Training to be done by</source>
        <translation>Training to be done by</translation>
    </message>
    <message>
        <source>Training expires</source>
        <translation>Training expires</translation>
    </message>
    <message>
        <source>Active warden</source>
        <translation>Active warden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Persons in the zone</source>
        <translation>Persons in the zone</translation>
    </message>
    <message>
        <source>Lower rate from</source>
        <translation>Lower rate from</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Review due</translation>
    </message>
    <message>
        <source>Evacuation ends at the latest</source>
        <translation>Evacuation ends at the latest</translation>
    </message>
    <message>
        <source>Followed by the list of</source>
        <translation>Followed by the list of</translation>
    </message>
    <message>
        <source>Next certification due</source>
        <translation>Next certification due</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>compliant</translation>
    </message>
    <message>
        <source>partially compliant</source>
        <translation>partially compliant</translation>
    </message>
    <message>
        <source>not compliant</source>
        <translation>not compliant</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>nothing applies</translation>
    </message>
    <message>
        <source>Unauthorized entries this year</source>
        <translation>Unauthorized entries this year</translation>
    </message>
    <message>
        <source>%1 breaches, %2 stopped at the line, %3 not endorsed</source>
        <translation>%1 breaches, %2 stopped at the line, %3 not endorsed</translation>
    </message>
    <message>
        <source>Breaches by visits</source>
        <translation>Breaches by visits</translation>
    </message>
    <message>
        <source>Incidents here this year</source>
        <translation>Incidents here this year</translation>
    </message>
    <message>
        <source>%1, and %2 without a date</source>
        <translation>%1, and %2 without a date</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>none has been accepted</source>
        <translation>none has been accepted</translation>
    </message>
    <message>
        <source>Next survey due</source>
        <translation>Next survey due</translation>
    </message>
    <message>
        <source>Lease expires</source>
        <translation>Lease expires</translation>
    </message>
    <message>
        <source>Score as accepted</source>
        <translation>Score as accepted</translation>
    </message>
    <message>
        <source>Score as surveyed, not accepted yet</source>
        <translation>Score as surveyed, not accepted yet</translation>
    </message>
    <message>
        <source>Score today</source>
        <translation>Score today</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Requirements met</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Critical requirements not met</source>
        <translation>Critical requirements not met</translation>
    </message>
    <message>
        <source>Not to be mended</source>
        <translation>Not to be mended</translation>
    </message>
    <message>
        <source>the risk has been accepted</source>
        <translation>the risk has been accepted</translation>
    </message>
    <message>
        <source>To be mended later than its severity allows</source>
        <translation>To be mended later than its severity allows</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>To be mended by</translation>
    </message>
    <message>
        <source>Next test due</source>
        <translation>Next test due</translation>
    </message>
    <message>
        <source>Update after its activation due</source>
        <translation>Update after its activation due</translation>
    </message>
    <message>
        <source>Out of date: its assessment is not in force</source>
        <translation>Out of date: its assessment is not in force</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>Does not count as a test</source>
        <translation>Does not count as a test</translation>
    </message>
    <message>
        <source>unsatisfactory</source>
        <translation>unsatisfactory</translation>
    </message>
    <message>
        <source>a real event without an after-action review</source>
        <translation>a real event without an after-action review</translation>
    </message>
    <message>
        <source>Next check due</source>
        <translation>Next check due</translation>
    </message>
    <message>
        <source>First check due</source>
        <translation>First check due</translation>
    </message>
    <message>
        <source>likelihood %1, impact %2</source>
        <translation>likelihood %1, impact %2</translation>
    </message>
    <message>
        <source>a score outside 1 to 5</source>
        <translation>a score outside 1 to 5</translation>
    </message>
    <message>
        <source>present above inherent</source>
        <translation>present above inherent</translation>
    </message>
    <message>
        <source>projected above present</source>
        <translation>projected above present</translation>
    </message>
    <message>
        <source>present lower than what is in place explains</source>
        <translation>present lower than what is in place explains</translation>
    </message>
    <message>
        <source>projected lower than what is to come explains</source>
        <translation>projected lower than what is to come explains</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>its acceptance has expired</source>
        <translation>its acceptance has expired</translation>
    </message>
    <message>
        <source>nobody who may has accepted it</source>
        <translation>nobody who may has accepted it</translation>
    </message>
    <message>
        <source>above what an output of this criticality may run under</source>
        <translation>above what an output of this criticality may run under</translation>
    </message>
    <message>
        <source>nobody may accept it</source>
        <translation>nobody may accept it</translation>
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
        <source>Measures against it</source>
        <translation>Measures against it</translation>
    </message>
    <message>
        <source>Present score that its measures explain</source>
        <translation>Present score that its measures explain</translation>
    </message>
    <message>
        <source>Projected score that its measures explain</source>
        <translation>Projected score that its measures explain</translation>
    </message>
    <message>
        <source>Scores that its measures do not explain</source>
        <translation>Scores that its measures do not explain</translation>
    </message>
    <message>
        <source>Impact by its worst axis</source>
        <translation>Impact by its worst axis</translation>
    </message>
    <message>
        <source>Overall present risk</source>
        <translation>Overall present risk</translation>
    </message>
    <message>
        <source>Overall projected risk</source>
        <translation>Overall projected risk</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Measures still to come</source>
        <translation>Measures still to come</translation>
    </message>
    <message>
        <source>Full review due</source>
        <translation>Full review due</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>General threat</translation>
    </message>
    <message>
        <source>Counts in the present risk</source>
        <translation>Counts in the present risk</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Prevention lowers likelihood only.</source>
        <translation>Prevention lowers likelihood only.</translation>
    </message>
    <message>
        <source>Mitigation lowers impact only.</source>
        <translation>Mitigation lowers impact only.</translation>
    </message>
    <message>
        <source>A change is between 0 and −4.</source>
        <translation>A change is between 0 and −4.</translation>
    </message>
    <message>
        <source>Mandatory and without funds</source>
        <translation>Mandatory and without funds</translation>
    </message>
    <message>
        <source>tell the Designated Official</source>
        <translation>tell the Designated Official</translation>
    </message>
    <message>
        <source>Not PC1</source>
        <translation>Not PC1</translation>
    </message>
    <message>
        <source>no criterion is named</source>
        <translation>no criterion is named</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>Programme criticality</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>not ranked</translation>
    </message>
    <message>
        <source>Highest acceptable risk</source>
        <translation>Highest acceptable risk</translation>
    </message>
    <message>
        <source>Permitted now</source>
        <translation>Permitted now</translation>
    </message>
    <message>
        <source>Its acceptance ends</source>
        <translation>Its acceptance ends</translation>
    </message>
    <message>
        <source>Not permitted now, because of</source>
        <translation>Not permitted now, because of</translation>
    </message>
    <message>
        <source>May not be accepted</source>
        <translation>May not be accepted</translation>
    </message>
    <message>
        <source>Too low: the event&apos;s present risk is</source>
        <translation>Too low: the event&apos;s present risk is</translation>
    </message>
    <message>
        <source>May be accepted by</source>
        <translation>May be accepted by</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>not yet: not decided, or not ratified</source>
        <translation>not yet: not decided, or not ratified</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Counts until</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Does not count</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>counts only where its source is trusted</source>
        <translation>counts only where its source is trusted</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>left again</source>
        <translation>left again</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>cleared by rule</source>
        <translation>cleared by rule</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>cleared</translation>
    </message>
    <message>
        <source>cleared with conditions</source>
        <translation>cleared with conditions</translation>
    </message>
    <message>
        <source>waits for the Designated Official</source>
        <translation>waits for the Designated Official</translation>
    </message>
    <message>
        <source>waits for the security adviser</source>
        <translation>waits for the security adviser</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>expired: not started</source>
        <translation>expired: not started</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denied</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>overdue: no arrival confirmed</source>
        <translation>overdue: no arrival confirmed</translation>
    </message>
    <message>
        <source>automatic clearance</source>
        <translation>automatic clearance</translation>
    </message>
    <message>
        <source>manual clearance</source>
        <translation>manual clearance</translation>
    </message>
    <message>
        <source>essential travel only</source>
        <translation>essential travel only</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>no rule of the area is in force</source>
        <translation>no rule of the area is in force</translation>
    </message>
    <message>
        <source>the area is cleared by hand</source>
        <translation>the area is cleared by hand</translation>
    </message>
    <message>
        <source>the area is open for essential travel only</source>
        <translation>the area is open for essential travel only</translation>
    </message>
    <message>
        <source>the area is closed</source>
        <translation>the area is closed</translation>
    </message>
    <message>
        <source>training is missing</source>
        <translation>training is missing</translation>
    </message>
    <message>
        <source>the ceiling is full</source>
        <translation>the ceiling is full</translation>
    </message>
    <message>
        <source>the programme is not critical enough</source>
        <translation>the programme is not critical enough</translation>
    </message>
    <message>
        <source>the air operator is advised against</source>
        <translation>the air operator is advised against</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>after the start</source>
        <translation>after the start</translation>
    </message>
    <message>
        <source>Filed late: last day was</source>
        <translation>Filed late: last day was</translation>
    </message>
    <message>
        <source>To be filed by</source>
        <translation>To be filed by</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Clearance</translation>
    </message>
    <message>
        <source>Arrival to be confirmed by</source>
        <translation>Arrival to be confirmed by</translation>
    </message>
    <message>
        <source>Over the ceiling</source>
        <translation>Over the ceiling</translation>
    </message>
    <message>
        <source>others were cleared before: to be looked at again</source>
        <translation>others were cleared before: to be looked at again</translation>
    </message>
    <message>
        <source>Rule of the area</source>
        <translation>Rule of the area</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>By the rules</translation>
    </message>
    <message>
        <source>may be cleared at once</source>
        <translation>may be cleared at once</translation>
    </message>
    <message>
        <source>A person must look, because</source>
        <translation>A person must look, because</translation>
    </message>
    <message>
        <source>Ceiling, with this</source>
        <translation>Ceiling, with this</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Least programme criticality</source>
        <translation>Least programme criticality</translation>
    </message>
    <message>
        <source>Present risk of the area</source>
        <translation>Present risk of the area</translation>
    </message>
    <message>
        <source>Not permitted now</source>
        <translation>Not permitted now</translation>
    </message>
    <message>
        <source>above what PC%1 may run under</source>
        <translation>above what PC%1 may run under</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Clearance of the worst segment</source>
        <translation>Clearance of the worst segment</translation>
    </message>
    <message>
        <source>Segments whose times cannot be</source>
        <translation>Segments whose times cannot be</translation>
    </message>
    <message>
        <source>Times nobody knows where</source>
        <translation>Times nobody knows where</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>why it is filed late or urgent</source>
        <translation>why it is filed late or urgent</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>not done yet</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>no longer</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>In the area today, of those allowed</source>
        <translation>In the area today, of those allowed</translation>
    </message>
    <message>
        <source>Cleared apart and over the ceiling, to be looked at</source>
        <translation>Cleared apart and over the ceiling, to be looked at</translation>
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
    <message>
        <source>Your role may not write this.</source>
        <translation>Your role may not write this.</translation>
    </message>
    <message>
        <source>Ask somebody whose role may, or your administrator for that role.</source>
        <translation>Ask somebody whose role may, or your administrator for that role.</translation>
    </message>
    <message>
        <source>The records of this laptop are missing, empty or damaged. The passphrase is right.</source>
        <translation>The records of this laptop are missing, empty or damaged. The passphrase is right.</translation>
    </message>
    <message>
        <source>Nothing has been overwritten. What was already sent is safe at the centre.</source>
        <translation>Nothing has been overwritten. What was already sent is safe at the centre.</translation>
    </message>
    <message>
        <source>Make a copy of the folder. If there is a newer muster.db, put it back; otherwise fetch everything again.</source>
        <translation>Make a copy of the folder. If there is a newer muster.db, put it back; otherwise fetch everything again.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>An older file lies where this laptop&apos;s records were: %n change(s) saved here are not in it. What had been sent comes back from the centre. If you have a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>An older file lies where this laptop&apos;s records were: %n change saved here is not in it. What had been sent comes back from the centre. If you have a newer muster.db, close Muster and put it back.</numerusform>
            <numerusform>An older file lies where this laptop&apos;s records were: %n changes saved here are not in it. What had been sent comes back from the centre. If you have a newer muster.db, close Muster and put it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Everything can be read, nothing can be saved. Make room, then lock Muster and open it again.</source>
        <translation>The disk is full. Everything can be read, nothing can be saved. Make room, then lock Muster and open it again.</translation>
    </message>
    <message>
        <source>The disk is full. A reserve has been given up, so that a little can still be saved. Make room soon.</source>
        <translation>The disk is full. A reserve has been given up, so that a little can still be saved. Make room soon.</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1; the centre&apos;s said %2 when it was last reached. Set the clock: what is saved now carries a wrong time.</source>
        <translation>The clock of this laptop says %1; the centre&apos;s said %2 when it was last reached. Set the clock: what is saved now carries a wrong time.</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1, which is before Muster was made. Set the clock: what is saved now carries a wrong time.</source>
        <translation>The clock of this laptop says %1, which is before Muster was made. Set the clock: what is saved now carries a wrong time.</translation>
    </message>
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>Something shown here did not follow from what was written. It has been put right.</translation>
    </message>
</context>
<context>
    <name>Headcount</name>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Reconciled</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>Warden zones</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Categories of personnel</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>With dependants</translation>
    </message>
    <message>
        <source>With visitors</source>
        <translation>With visitors</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Ordered at</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>List as of</translation>
    </message>
    <message>
        <source>Missing after</source>
        <translation>Missing after</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>Headcounts</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Internationally recruited</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Locally recruited</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Dependant</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Counted as</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Warden zone</translation>
    </message>
    <message>
        <source>Last known place</source>
        <translation>Last known place</translation>
    </message>
    <message>
        <source>Persons to account for</source>
        <translation>Persons to account for</translation>
    </message>
    <message>
        <source>Person to account for</source>
        <translation>Person to account for</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>Out of the area</source>
        <translation>Out of the area</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>Safe, needs help</source>
        <translation>Safe, needs help</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation>Tried, no answer</translation>
    </message>
    <message>
        <source>Sheltering</source>
        <translation>Sheltering</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Injured</translation>
    </message>
    <message>
        <source>Trapped</source>
        <translation>Trapped</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Detained</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>Abducted</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Reported dead, unconfirmed</source>
        <translation>Reported dead, unconfirmed</translation>
    </message>
    <message>
        <source>Dead, confirmed</source>
        <translation>Dead, confirmed</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Warden</translation>
    </message>
    <message>
        <source>Security focal point</source>
        <translation>Security focal point</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>Radio room</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>Host authorities</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Headquarters</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Paper sheet</translation>
    </message>
    <message>
        <source>Medical help</source>
        <translation>Medical help</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Shelter</translation>
    </message>
    <message>
        <source>Food or water</source>
        <translation>Food or water</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>Psychosocial support</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>3 Routine</source>
        <translation>3 Routine</translation>
    </message>
    <message>
        <source>2 Urgent</source>
        <translation>2 Urgent</translation>
    </message>
    <message>
        <source>1 Life-saving</source>
        <translation>1 Life-saving</translation>
    </message>
    <message>
        <source>Person not on the list</source>
        <translation>Person not on the list</translation>
    </message>
    <message>
        <source>Their organization</source>
        <translation>Their organization</translation>
    </message>
    <message>
        <source>Their description</source>
        <translation>Their description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>True at</source>
        <translation>True at</translation>
    </message>
    <message>
        <source>Learned at</source>
        <translation>Learned at</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Spoke to or saw the person</source>
        <translation>Spoke to or saw the person</translation>
    </message>
    <message>
        <source>Reason for overriding what was known</source>
        <translation>Reason for overriding what was known</translation>
    </message>
    <message>
        <source>Confirms the report</source>
        <translation>Confirms the report</translation>
    </message>
    <message>
        <source>Second person who confirms a death</source>
        <translation>Second person who confirms a death</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Priority of the needs</source>
        <translation>Priority of the needs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Status reports</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Status report</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>Polygon (GeoJSON)</translation>
    </message>
    <message>
        <source>Wardens alerted at</source>
        <translation>Wardens alerted at</translation>
    </message>
    <message>
        <source>First report sent at</source>
        <translation>First report sent at</translation>
    </message>
    <message>
        <source>Reconciled at</source>
        <translation>Reconciled at</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>The staff list</source>
        <translation>The staff list</translation>
    </message>
    <message>
        <source>A travel request</source>
        <translation>A travel request</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>A visit</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>A movement</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Added by hand</translation>
    </message>
    <message>
        <source>On the list from</source>
        <translation>On the list from</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>Next of kin informed</translation>
    </message>
    <message>
        <source>No needs</source>
        <translation>No needs</translation>
    </message>
</context>
<context>
    <name>HostLiaison</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Request for protection</source>
        <translation>Request for protection</translation>
    </message>
    <message>
        <source>Request for escort</source>
        <translation>Request for escort</translation>
    </message>
    <message>
        <source>Request for investigation</source>
        <translation>Request for investigation</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Note verbale</translation>
    </message>
    <message>
        <source>Access to a detainee</source>
        <translation>Access to a detainee</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Threat information</source>
        <translation>Threat information</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Granted in part</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Kind of item</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Counterpart&apos;s phone</source>
        <translation>Counterpart&apos;s phone</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Sent at</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Answered at</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Words of the answer</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Follow-up due</translation>
    </message>
    <message>
        <source>Agreement valid until</source>
        <translation>Agreement valid until</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Host-country items</source>
        <translation>Host-country items</translation>
    </message>
    <message>
        <source>Host-country item</source>
        <translation>Host-country item</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limited</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Police response</source>
        <translation>Police response</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Bomb disposal</source>
        <translation>Bomb disposal</translation>
    </message>
    <message>
        <source>Fire brigade</source>
        <translation>Fire brigade</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Courts</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>Host-country capabilities</source>
        <translation>Host-country capabilities</translation>
    </message>
    <message>
        <source>Host-country capability</source>
        <translation>Host-country capability</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
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
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>United Nations personnel dead</source>
        <translation>United Nations personnel dead</translation>
    </message>
    <message>
        <source>United Nations personnel injured</source>
        <translation>United Nations personnel injured</translation>
    </message>
    <message>
        <source>United Nations personnel missing</source>
        <translation>United Nations personnel missing</translation>
    </message>
    <message>
        <source>Area safe</source>
        <translation>Area safe</translation>
    </message>
    <message>
        <source>Severity, first estimate</source>
        <translation>Severity, first estimate</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Call back on</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Sent to the Designated Official at</source>
        <translation>Sent to the Designated Official at</translation>
    </message>
    <message>
        <source>Sent to the desk at</source>
        <translation>Sent to the desk at</translation>
    </message>
    <message>
        <source>Flash reports</source>
        <translation>Flash reports</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>Flash report</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Neither or not stated</source>
        <translation>Neither or not stated</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>18 to 29</source>
        <translation>18 to 29</translation>
    </message>
    <message>
        <source>30 to 44</source>
        <translation>30 to 44</translation>
    </message>
    <message>
        <source>45 to 59</source>
        <translation>45 to 59</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 and over</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Internationally recruited</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Locally recruited</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Dependant</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Uniformed</source>
        <translation>Uniformed</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>NGO</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Member of the public</source>
        <translation>Member of the public</translation>
    </message>
    <message>
        <source>Unharmed</source>
        <translation>Unharmed</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Threatened</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Distress</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Minor injury</source>
        <translation>Minor injury</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Detained</translation>
    </message>
    <message>
        <source>Serious injury</source>
        <translation>Serious injury</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>Abducted</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Sexual violence</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Dead</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
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
        <source>Personnel category</source>
        <translation>Personnel category</translation>
    </message>
    <message>
        <source>Outcome when first recorded</source>
        <translation>Outcome when first recorded</translation>
    </message>
    <message>
        <source>Identity known to the case handlers only</source>
        <translation>Identity known to the case handlers only</translation>
    </message>
    <message>
        <source>Personnel record</source>
        <translation>Personnel record</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>Next of kin informed</translation>
    </message>
    <message>
        <source>Next of kin informed at</source>
        <translation>Next of kin informed at</translation>
    </message>
    <message>
        <source>Next of kin informed by</source>
        <translation>Next of kin informed by</translation>
    </message>
    <message>
        <source>Medical file: where it is kept</source>
        <translation>Medical file: where it is kept</translation>
    </message>
    <message>
        <source>Agrees to be contacted by a counsellor</source>
        <translation>Agrees to be contacted by a counsellor</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Next of kin</translation>
    </message>
    <message>
        <source>Affected persons</source>
        <translation>Affected persons</translation>
    </message>
    <message>
        <source>Affected person</source>
        <translation>Affected person</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Later outcomes</source>
        <translation>Later outcomes</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Later outcome</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aircraft</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Boat</translation>
    </message>
    <message>
        <source>Communications equipment</source>
        <translation>Communications equipment</translation>
    </message>
    <message>
        <source>Computers or data</source>
        <translation>Computers or data</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Goods or supplies</source>
        <translation>Goods or supplies</translation>
    </message>
    <message>
        <source>Personal effects</source>
        <translation>Personal effects</translation>
    </message>
    <message>
        <source>Weapon or ammunition</source>
        <translation>Weapon or ammunition</translation>
    </message>
    <message>
        <source>Documents or passes</source>
        <translation>Documents or passes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>Minor damage</source>
        <translation>Minor damage</translation>
    </message>
    <message>
        <source>Major damage</source>
        <translation>Major damage</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Stolen</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>Kind of asset</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>United Nations</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>International NGO</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>National NGO</translation>
    </message>
    <message>
        <source>ICRC</source>
        <translation>ICRC</translation>
    </message>
    <message>
        <source>IFRC or national society</source>
        <translation>IFRC or national society</translation>
    </message>
    <message>
        <source>Name, when it is not in the list</source>
        <translation>Name, when it is not in the list</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Kind of organization</translation>
    </message>
    <message>
        <source>Affected organizations</source>
        <translation>Affected organizations</translation>
    </message>
    <message>
        <source>Affected organization</source>
        <translation>Affected organization</translation>
    </message>
    <message>
        <source>Casualty update</source>
        <translation>Casualty update</translation>
    </message>
    <message>
        <source>New information</source>
        <translation>New information</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigation</translation>
    </message>
    <message>
        <source>Kind of addendum</source>
        <translation>Kind of addendum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Political</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Economic</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Incidental</source>
        <translation>Incidental</translation>
    </message>
    <message>
        <source>State force</source>
        <translation>State force</translation>
    </message>
    <message>
        <source>Non-State armed group</source>
        <translation>Non-State armed group</translation>
    </message>
    <message>
        <source>Terrorist organization</source>
        <translation>Terrorist organization</translation>
    </message>
    <message>
        <source>Criminals</source>
        <translation>Criminals</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Crowd</translation>
    </message>
    <message>
        <source>Staff member or insider</source>
        <translation>Staff member or insider</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Family member</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>Host authorities</translation>
    </message>
    <message>
        <source>INSO</source>
        <translation>INSO</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: completely reliable</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: usually reliable</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: fairly reliable</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: not usually reliable</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: unreliable</translation>
    </message>
    <message>
        <source>F: cannot be judged</source>
        <translation>F: cannot be judged</translation>
    </message>
    <message>
        <source>1: confirmed by others</source>
        <translation>1: confirmed by others</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2: probably true</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3: possibly true</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4: doubtful</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5: improbable</translation>
    </message>
    <message>
        <source>6: cannot be judged</source>
        <translation>6: cannot be judged</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>Relocation</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evacuation</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Not shared</translation>
    </message>
    <message>
        <source>Shared without details</source>
        <translation>Shared without details</translation>
    </message>
    <message>
        <source>Shared in full</source>
        <translation>Shared in full</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>Reclassified</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Retracted</translation>
    </message>
    <message>
        <source>Lasted until</source>
        <translation>Lasted until</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Place in the gazetteer</source>
        <translation>Place in the gazetteer</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategory</translation>
    </message>
    <message>
        <source>Secondary categories, at most 3</source>
        <translation>Secondary categories, at most 3</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>Known threat actor</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Type of actor</translation>
    </message>
    <message>
        <source>Actor: reliability</source>
        <translation>Actor: reliability</translation>
    </message>
    <message>
        <source>Actor: credibility</source>
        <translation>Actor: credibility</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Kind of source</translation>
    </message>
    <message>
        <source>Source: reliability</source>
        <translation>Source: reliability</translation>
    </message>
    <message>
        <source>Source: credibility</source>
        <translation>Source: credibility</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Open source</translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation>Police reference</translation>
    </message>
    <message>
        <source>Impact on people</source>
        <translation>Impact on people</translation>
    </message>
    <message>
        <source>Impact on assets</source>
        <translation>Impact on assets</translation>
    </message>
    <message>
        <source>Impact on operations</source>
        <translation>Impact on operations</translation>
    </message>
    <message>
        <source>Operations affected by</source>
        <translation>Operations affected by</translation>
    </message>
    <message>
        <source>Operations affected for</source>
        <translation>Operations affected for</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Travel request</translation>
    </message>
    <message>
        <source>Risk event of the SRM assessment</source>
        <translation>Risk event of the SRM assessment</translation>
    </message>
    <message>
        <source>Critical incident (stress support)</source>
        <translation>Critical incident (stress support)</translation>
    </message>
    <message>
        <source>Saving Lives Together</source>
        <translation>Saving Lives Together</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>State of the case</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplicate of</translation>
    </message>
    <message>
        <source>Related incident</source>
        <translation>Related incident</translation>
    </message>
    <message>
        <source>Grade of the actor&apos;s identification</source>
        <translation>Grade of the actor&apos;s identification</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>Grade of the source</translation>
    </message>
    <message>
        <source>Case handlers</source>
        <translation>Case handlers</translation>
    </message>
    <message>
        <source>Case closed on</source>
        <translation>Case closed on</translation>
    </message>
    <message>
        <source>Sealed identities</source>
        <translation>Sealed identities</translation>
    </message>
    <message>
        <source>Sealed identity</source>
        <translation>Sealed identity</translation>
    </message>
    <message>
        <source>Exact end</source>
        <translation>Exact end</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Effect on operations</source>
        <translation>Effect on operations</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>What worked</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>What did not</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Roles of the participants</source>
        <translation>Roles of the participants</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>After-action reviews</source>
        <translation>After-action reviews</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>After-action review</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>All UNSMS organizations</source>
        <translation>All UNSMS organizations</translation>
    </message>
    <message>
        <source>Partners too</source>
        <translation>Partners too</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Where it applies</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retired on</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Legislative mandate</source>
        <translation>Legislative mandate</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Symbol or number</source>
        <translation>Symbol or number</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>Document: where it is kept</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Policy library</source>
        <translation>Policy library</translation>
    </message>
    <message>
        <source>Policy document</source>
        <translation>Policy document</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Read at</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Read receipts</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Read receipt</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Strictly confidential</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
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
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Premises and homes</source>
        <translation>Premises and homes</translation>
    </message>
    <message>
        <source>Plans and exercises</source>
        <translation>Plans and exercises</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Wardens and communications</source>
        <translation>Wardens and communications</translation>
    </message>
    <message>
        <source>Travel and movements</source>
        <translation>Travel and movements</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Stress support</source>
        <translation>Stress support</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Aviation</translation>
    </message>
    <message>
        <source>Budget and surge</source>
        <translation>Budget and surge</translation>
    </message>
    <message>
        <source>Advisories and directory</source>
        <translation>Advisories and directory</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>Host country</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>Accountability</translation>
    </message>
    <message>
        <source>Lessons and policy</source>
        <translation>Lessons and policy</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Reference data</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Aborted</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>Programme criticality</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>Programme output</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>Humanitarian notification made</source>
        <translation>Humanitarian notification made</translation>
    </message>
    <message>
        <source>Reference of the notification</source>
        <translation>Reference of the notification</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Documents: where they are kept</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Planned time</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Host forces</source>
        <translation>Host forces</translation>
    </message>
    <message>
        <source>United Nations force</source>
        <translation>United Nations force</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From: position</source>
        <translation>From: position</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>To: position</source>
        <translation>To: position</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Planned departure</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>Planned arrival</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>Departed at</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Tracking room</source>
        <translation>Tracking room</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Escort</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Check points</source>
        <translation>Check points</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Legs</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Leg</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Armoured</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>HF call sign</source>
        <translation>HF call sign</translation>
    </message>
    <message>
        <source>VHF call sign</source>
        <translation>VHF call sign</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Call sign</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Team member</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>Radio room</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Opened at</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Handed over to</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Handed over at</translation>
    </message>
    <message>
        <source>Contact confirmed by the next room at</source>
        <translation>Contact confirmed by the next room at</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Check every</translation>
    </message>
    <message>
        <source>Tracking sheets</source>
        <translation>Tracking sheets</translation>
    </message>
    <message>
        <source>Tracking sheet</source>
        <translation>Tracking sheet</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>HF radio</translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation>VHF radio</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Satellite phone</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Odometer</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>All well</translation>
    </message>
    <message>
        <source>Next check-in expected at</source>
        <translation>Next check-in expected at</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Security risk management</source>
        <translation>Security risk management</translation>
    </message>
    <message>
        <source>Ad hoc security risk management</source>
        <translation>Ad hoc security risk management</translation>
    </message>
    <message>
        <source>Concept of operations</source>
        <translation>Concept of operations</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Terms of reference</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Documents there are</source>
        <translation>Documents there are</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Actual time</source>
        <translation>Actual time</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
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
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>First responder</source>
        <translation>First responder</translation>
    </message>
    <message>
        <source>Driver, four-wheel drive</source>
        <translation>Driver, four-wheel drive</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Medic</source>
        <translation>Medic</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobility</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Sight</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Pregnant</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Other needs</translation>
    </message>
    <message>
        <source>O negative</source>
        <translation>O negative</translation>
    </message>
    <message>
        <source>O positive</source>
        <translation>O positive</translation>
    </message>
    <message>
        <source>A negative</source>
        <translation>A negative</translation>
    </message>
    <message>
        <source>A positive</source>
        <translation>A positive</translation>
    </message>
    <message>
        <source>B negative</source>
        <translation>B negative</translation>
    </message>
    <message>
        <source>B positive</source>
        <translation>B positive</translation>
    </message>
    <message>
        <source>AB negative</source>
        <translation>AB negative</translation>
    </message>
    <message>
        <source>AB positive</source>
        <translation>AB positive</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Other spellings of the name</source>
        <translation>Other spellings of the name</translation>
    </message>
    <message>
        <source>Number in the organization</source>
        <translation>Number in the organization</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Other nationalities (ISO 3166)</source>
        <translation>Other nationalities (ISO 3166)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Warden zone</translation>
    </message>
    <message>
        <source>Why another zone than the home&apos;s</source>
        <translation>Why another zone than the home&apos;s</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Assistance needed</source>
        <translation>Assistance needed</translation>
    </message>
    <message>
        <source>Note on assistance</source>
        <translation>Note on assistance</translation>
    </message>
    <message>
        <source>Agrees that this is kept</source>
        <translation>Agrees that this is kept</translation>
    </message>
    <message>
        <source>Blood group (voluntary)</source>
        <translation>Blood group (voluntary)</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>Passport valid until</translation>
    </message>
    <message>
        <source>Visa valid until</source>
        <translation>Visa valid until</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>The same person as</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobile phone</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Landline</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Satellite phone</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Messaging app</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Kind of channel</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>Address or call sign</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Contact channels</source>
        <translation>Contact channels</translation>
    </message>
    <message>
        <source>Contact channel</source>
        <translation>Contact channel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Order of notification</source>
        <translation>Order of notification</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Next of kin</translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation>Emergency contacts</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Spouse</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Recognized parent</source>
        <translation>Recognized parent</translation>
    </message>
    <message>
        <source>Other recognized dependant</source>
        <translation>Other recognized dependant</translation>
    </message>
    <message>
        <source>Dependant of</source>
        <translation>Dependant of</translation>
    </message>
    <message>
        <source>Eligible dependant</source>
        <translation>Eligible dependant</translation>
    </message>
    <message>
        <source>Lives at the duty station</source>
        <translation>Lives at the duty station</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Address of the school</source>
        <translation>Address of the school</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Dependants</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Dependant</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observed</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Warden</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Travel request</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Leave record</source>
        <translation>Leave record</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Abroad: country code (ISO 3166)</source>
        <translation>Abroad: country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Whereabouts entry</source>
        <translation>Whereabouts entry</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>List as of</translation>
    </message>
    <message>
        <source>Persons on the list</source>
        <translation>Persons on the list</translation>
    </message>
    <message>
        <source>Dependants on the list</source>
        <translation>Dependants on the list</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certified by</translation>
    </message>
    <message>
        <source>List certifications</source>
        <translation>List certifications</translation>
    </message>
    <message>
        <source>List certification</source>
        <translation>List certification</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Organization in the register</source>
        <translation>Organization in the register</translation>
    </message>
    <message>
        <source>Agrees that the blood group is kept</source>
        <translation>Agrees that the blood group is kept</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
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
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Supersedes</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Annexes: where they are kept</source>
        <translation>Annexes: where they are kept</translation>
    </message>
    <message>
        <source>Business continuity plan: where it is kept</source>
        <translation>Business continuity plan: where it is kept</translation>
    </message>
    <message>
        <source>Updated after the crisis</source>
        <translation>Updated after the crisis</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>Assembly point</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>Concentration point</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>Safe haven</translation>
    </message>
    <message>
        <source>Embarkation point</source>
        <translation>Embarkation point</translation>
    </message>
    <message>
        <source>Landing site</source>
        <translation>Landing site</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Fuel</translation>
    </message>
    <message>
        <source>Border post</source>
        <translation>Border post</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Shelter</translation>
    </message>
    <message>
        <source>Emergency room</source>
        <translation>Emergency room</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Surgery</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>Intensive care</translation>
    </message>
    <message>
        <source>Safe blood</source>
        <translation>Safe blood</translation>
    </message>
    <message>
        <source>Burns unit</source>
        <translation>Burns unit</translation>
    </message>
    <message>
        <source>Obstetrics</source>
        <translation>Obstetrics</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imaging</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulance</translation>
    </message>
    <message>
        <source>Air ambulance</source>
        <translation>Air ambulance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position on the map</source>
        <translation>Position on the map</translation>
    </message>
    <message>
        <source>Capacity in persons</source>
        <translation>Capacity in persons</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Alternative point</source>
        <translation>Alternative point</translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation>Last verified on</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
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
        <source>Medical services</source>
        <translation>Medical services</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>How to get there</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>No longer usable</source>
        <translation>No longer usable</translation>
    </message>
    <message>
        <source>Plan points</source>
        <translation>Plan points</translation>
    </message>
    <message>
        <source>Plan point</source>
        <translation>Plan point</translation>
    </message>
    <message>
        <source>Any vehicle</source>
        <translation>Any vehicle</translation>
    </message>
    <message>
        <source>Four-wheel drive</source>
        <translation>Four-wheel drive</translation>
    </message>
    <message>
        <source>Armoured vehicle</source>
        <translation>Armoured vehicle</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Truck</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Boat</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>On foot</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Starts at the plan point</source>
        <translation>Starts at the plan point</translation>
    </message>
    <message>
        <source>Ends at the plan point</source>
        <translation>Ends at the plan point</translation>
    </message>
    <message>
        <source>Waypoints</source>
        <translation>Waypoints</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Driving time when dry</source>
        <translation>Driving time when dry</translation>
    </message>
    <message>
        <source>Driving time when wet</source>
        <translation>Driving time when wet</translation>
    </message>
    <message>
        <source>Vehicle it takes</source>
        <translation>Vehicle it takes</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Gaps in radio and phone coverage</source>
        <translation>Gaps in radio and phone coverage</translation>
    </message>
    <message>
        <source>Last driven on</source>
        <translation>Last driven on</translation>
    </message>
    <message>
        <source>Alternative route</source>
        <translation>Alternative route</translation>
    </message>
    <message>
        <source>Track: where it is kept</source>
        <translation>Track: where it is kept</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aircraft</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Satellite phone</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Stock of food</source>
        <translation>Stock of food</translation>
    </message>
    <message>
        <source>Stock of water</source>
        <translation>Stock of water</translation>
    </message>
    <message>
        <source>Stock of fuel</source>
        <translation>Stock of fuel</translation>
    </message>
    <message>
        <source>Medical supplies</source>
        <translation>Medical supplies</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Seats for passengers</source>
        <translation>Seats for passengers</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Armoured</translation>
    </message>
    <message>
        <source>Fuel it takes</source>
        <translation>Fuel it takes</translation>
    </message>
    <message>
        <source>Range on a full tank</source>
        <translation>Range on a full tank</translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation>Stock lasts</translation>
    </message>
    <message>
        <source>Stock is for persons</source>
        <translation>Stock is for persons</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Call sign</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Order of movement</source>
        <translation>Order of movement</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Categories of personnel</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>Critical staff</translation>
    </message>
    <message>
        <source>Dependants are in it</source>
        <translation>Dependants are in it</translation>
    </message>
    <message>
        <source>Persons expected</source>
        <translation>Persons expected</translation>
    </message>
    <message>
        <source>Gathers at</source>
        <translation>Gathers at</translation>
    </message>
    <message>
        <source>Embarks at</source>
        <translation>Embarks at</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Moves to</translation>
    </message>
    <message>
        <source>Seats set aside</source>
        <translation>Seats set aside</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>Priority groups</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>Priority group</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Strictly confidential</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Returned or destroyed on</source>
        <translation>Returned or destroyed on</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>Copies handed out</translation>
    </message>
    <message>
        <source>Copy handed out</source>
        <translation>Copy handed out</translation>
    </message>
    <message>
        <source>Annexes that name persons: where they are kept</source>
        <translation>Annexes that name persons: where they are kept</translation>
    </message>
    <message>
        <source>Phones tested on</source>
        <translation>Phones tested on</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
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
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>Premises</name>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compound</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>Guesthouse</source>
        <translation>Guesthouse</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Airfield</source>
        <translation>Airfield</translation>
    </message>
    <message>
        <source>Common premises</source>
        <translation>Common premises</translation>
    </message>
    <message>
        <source>Headquarters complex</source>
        <translation>Headquarters complex</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Occupied</translation>
    </message>
    <message>
        <source>Vacated</source>
        <translation>Vacated</translation>
    </message>
    <message>
        <source>Standalone</source>
        <translation>Standalone</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>Shared with others</translation>
    </message>
    <message>
        <source>No boundary</source>
        <translation>No boundary</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Fence</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Barrier that stops vehicles</source>
        <translation>Barrier that stops vehicles</translation>
    </message>
    <message>
        <source>The building itself</source>
        <translation>The building itself</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Lead organization</source>
        <translation>Lead organization</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Owner or landlord</source>
        <translation>Owner or landlord</translation>
    </message>
    <message>
        <source>Lessor</source>
        <translation>Lessor</translation>
    </message>
    <message>
        <source>Lease expires on</source>
        <translation>Lease expires on</translation>
    </message>
    <message>
        <source>Standalone or shared</source>
        <translation>Standalone or shared</translation>
    </message>
    <message>
        <source>Most persons at a time</source>
        <translation>Most persons at a time</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Storeys</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Stand-off distance: front</source>
        <translation>Stand-off distance: front</translation>
    </message>
    <message>
        <source>Stand-off distance: back</source>
        <translation>Stand-off distance: back</translation>
    </message>
    <message>
        <source>Stand-off distance: left side</source>
        <translation>Stand-off distance: left side</translation>
    </message>
    <message>
        <source>Stand-off distance: right side</source>
        <translation>Stand-off distance: right side</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Fuel lasts</source>
        <translation>Fuel lasts</translation>
    </message>
    <message>
        <source>Water lasts</source>
        <translation>Water lasts</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>Guard force: provider</source>
        <translation>Guard force: provider</translation>
    </message>
    <message>
        <source>Guard force: posts</source>
        <translation>Guard force: posts</translation>
    </message>
    <message>
        <source>Guard force: armed</source>
        <translation>Guard force: armed</translation>
    </message>
    <message>
        <source>Guard force: day and night</source>
        <translation>Guard force: day and night</translation>
    </message>
    <message>
        <source>Closes to visitors at (local time)</source>
        <translation>Closes to visitors at (local time)</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>Photos: where they are kept</translation>
    </message>
    <message>
        <source>Plan drawings: where they are kept</source>
        <translation>Plan drawings: where they are kept</translation>
    </message>
    <message>
        <source>Previous survey: date</source>
        <translation>Previous survey: date</translation>
    </message>
    <message>
        <source>Previous survey: by</source>
        <translation>Previous survey: by</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Previous survey</source>
        <translation>Previous survey</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Building or wing</source>
        <translation>Building or wing</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Visitors a day</source>
        <translation>Visitors a day</translation>
    </message>
    <message>
        <source>Open to the public</source>
        <translation>Open to the public</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>HMOSS</source>
        <translation>HMOSS</translation>
    </message>
    <message>
        <source>MOSS</source>
        <translation>MOSS</translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation>SRM measures</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>Residential security measures</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
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
        <source>Supersedes</source>
        <translation>Supersedes</translation>
    </message>
    <message>
        <source>Original document: where it is kept</source>
        <translation>Original document: where it is kept</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Requirement sets</source>
        <translation>Requirement sets</translation>
    </message>
    <message>
        <source>Requirement set</source>
        <translation>Requirement set</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecommunications</translation>
    </message>
    <message>
        <source>Documentation and structure</source>
        <translation>Documentation and structure</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Perimeter</translation>
    </message>
    <message>
        <source>Blast protection and structure</source>
        <translation>Blast protection and structure</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Access control</translation>
    </message>
    <message>
        <source>Electronic systems</source>
        <translation>Electronic systems</translation>
    </message>
    <message>
        <source>Safety and fire response</source>
        <translation>Safety and fire response</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Guards</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>Information security</translation>
    </message>
    <message>
        <source>Inspection on site</source>
        <translation>Inspection on site</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>Number in the set</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>HMOSS domain</source>
        <translation>HMOSS domain</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Element of the survey</source>
        <translation>Element of the survey</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Country-specific requirement</source>
        <translation>Country-specific requirement</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>Applies if</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>Weight (1 to 5)</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>Critical item</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>Evidence asked for</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>To be checked every</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Periodic</translation>
    </message>
    <message>
        <source>Before occupation</source>
        <translation>Before occupation</translation>
    </message>
    <message>
        <source>After an attack</source>
        <translation>After an attack</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
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
        <source>Very high</source>
        <translation>Very high</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Unacceptable</translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation>Date of the survey</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>Surveyor</translation>
    </message>
    <message>
        <source>Surveyor on the staff list</source>
        <translation>Surveyor on the staff list</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>Accompanied by</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>SRM assessment</translation>
    </message>
    <message>
        <source>Highest residual risk</source>
        <translation>Highest residual risk</translation>
    </message>
    <message>
        <source>Risk of explosive devices</source>
        <translation>Risk of explosive devices</translation>
    </message>
    <message>
        <source>Elements surveyed</source>
        <translation>Elements surveyed</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Partly met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>Closed and verified</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>Said to be closed</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Photo: where it is kept</source>
        <translation>Photo: where it is kept</translation>
    </message>
    <message>
        <source>Recommended measure</source>
        <translation>Recommended measure</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Estimated cost</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>Responsible for the action</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>Responsible organization</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>Evidence of closure: where it is kept</translation>
    </message>
    <message>
        <source>Result since</source>
        <translation>Result since</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Verified at</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Risk accepted by</source>
        <translation>Risk accepted by</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Qualified by the certificate</source>
        <translation>Qualified by the certificate</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risk accepted</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Secretary-General</source>
        <translation>Secretary-General</translation>
    </message>
    <message>
        <source>Deputy Secretary-General</source>
        <translation>Deputy Secretary-General</translation>
    </message>
    <message>
        <source>Under-Secretary-General</source>
        <translation>Under-Secretary-General</translation>
    </message>
    <message>
        <source>Assistant Secretary-General</source>
        <translation>Assistant Secretary-General</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>Designated Official</translation>
    </message>
    <message>
        <source>Guest of the highest rank</source>
        <translation>Guest of the highest rank</translation>
    </message>
    <message>
        <source>Other official</source>
        <translation>Other official</translation>
    </message>
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
        <source>No close protection</source>
        <translation>No close protection</translation>
    </message>
    <message>
        <source>Liaison only</source>
        <translation>Liaison only</translation>
    </message>
    <message>
        <source>Light close protection</source>
        <translation>Light close protection</translation>
    </message>
    <message>
        <source>Full close protection</source>
        <translation>Full close protection</translation>
    </message>
    <message>
        <source>Advised to postpone</source>
        <translation>Advised to postpone</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation>Coordinated</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Deployed</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Code name of the principal</source>
        <translation>Code name of the principal</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>Places and events</source>
        <translation>Places and events</translation>
    </message>
    <message>
        <source>Size of the delegation</source>
        <translation>Size of the delegation</translation>
    </message>
    <message>
        <source>Public exposure</source>
        <translation>Public exposure</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Received from</translation>
    </message>
    <message>
        <source>Assessed at</source>
        <translation>Assessed at</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Risk assessment</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Host police confirmed</source>
        <translation>Host police confirmed</translation>
    </message>
    <message>
        <source>Security adviser confirmed</source>
        <translation>Security adviser confirmed</translation>
    </message>
    <message>
        <source>Receiving duty station confirmed</source>
        <translation>Receiving duty station confirmed</translation>
    </message>
    <message>
        <source>Close protection unit confirmed</source>
        <translation>Close protection unit confirmed</translation>
    </message>
    <message>
        <source>Coordinated at</source>
        <translation>Coordinated at</translation>
    </message>
    <message>
        <source>Advance visit made</source>
        <translation>Advance visit made</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>Hospitals on the route</source>
        <translation>Hospitals on the route</translation>
    </message>
    <message>
        <source>Motorcade</source>
        <translation>Motorcade</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Charged to</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Senior-official travel notifications</source>
        <translation>Senior-official travel notifications</translation>
    </message>
    <message>
        <source>Senior-official travel notification</source>
        <translation>Senior-official travel notification</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Team leader</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Advance</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Weapons permit</source>
        <translation>Weapons permit</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Armoured</translation>
    </message>
    <message>
        <source>Protection teams</source>
        <translation>Protection teams</translation>
    </message>
    <message>
        <source>Team member of the protection</source>
        <translation>Team member of the protection</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation>Qualified until</translation>
    </message>
    <message>
        <source>Weapons certificate until</source>
        <translation>Weapons certificate until</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Close protection officers</source>
        <translation>Close protection officers</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>Close protection officer</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>no cases</source>
        <translation>no cases</translation>
    </message>
    <message>
        <source>%1 % (%2/%3)</source>
        <extracomment>A share in per cent, and what it is a share of: 85.7 % (48/56)</extracomment>
        <translation>%1 % (%2/%3)</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 per %2</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Name in Chinese</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Name in Russian</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Name in Spanish</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>DRO desk</source>
        <translation>DRO desk</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>No longer used since</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Countries</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>United Nations organization</source>
        <translation>United Nations organization</translation>
    </message>
    <message>
        <source>United Nations mission</source>
        <translation>United Nations mission</translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation>Other intergovernmental organization</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>International NGO</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>National NGO</translation>
    </message>
    <message>
        <source>Red Cross or Red Crescent</source>
        <translation>Red Cross or Red Crescent</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Diplomatic mission</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>In the United Nations Security Management System</source>
        <translation>In the United Nations Security Management System</translation>
    </message>
    <message>
        <source>Takes part in cost-sharing</source>
        <translation>Takes part in cost-sharing</translation>
    </message>
    <message>
        <source>Saving Lives Together partner</source>
        <translation>Saving Lives Together partner</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation>Administrative units</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Within the area</source>
        <translation>Within the area</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>Area Security Coordinator</source>
        <translation>Area Security Coordinator</translation>
    </message>
    <message>
        <source>Boundary given by</source>
        <translation>Boundary given by</translation>
    </message>
    <message>
        <source>Administrative units, one a line</source>
        <translation>Administrative units, one a line</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>Polygon (GeoJSON)</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>United Nations presence</source>
        <translation>United Nations presence</translation>
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
        <source>Former security levels and phases (history)</source>
        <translation>Former security levels and phases (history)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>SRM areas</source>
        <translation>SRM areas</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Camp or settlement</source>
        <translation>Camp or settlement</translation>
    </message>
    <message>
        <source>Airport or airstrip</source>
        <translation>Airport or airstrip</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>Border crossing</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Bridge or ford</source>
        <translation>Bridge or ford</translation>
    </message>
    <message>
        <source>Road junction</source>
        <translation>Road junction</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>Name in the local script</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>Other names and spellings</translation>
    </message>
    <message>
        <source>First administrative level</source>
        <translation>First administrative level</translation>
    </message>
    <message>
        <source>Second administrative level</source>
        <translation>Second administrative level</translation>
    </message>
    <message>
        <source>Third administrative level</source>
        <translation>Third administrative level</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>Place code</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Source reference</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation>Abolished</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Internationally recruited</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Locally recruited</translation>
    </message>
    <message>
        <source>Functional title</source>
        <translation>Functional title</translation>
    </message>
    <message>
        <source>Post number</source>
        <translation>Post number</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>Security role</source>
        <translation>Security role</translation>
    </message>
    <message>
        <source>State of the post</source>
        <translation>State of the post</translation>
    </message>
    <message>
        <source>Incumbent</source>
        <translation>Incumbent</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Filled from</translation>
    </message>
    <message>
        <source>Filled until</source>
        <translation>Filled until</translation>
    </message>
    <message>
        <source>Incumbency</source>
        <translation>Incumbency</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Holder&apos;s personnel record</source>
        <translation>Holder&apos;s personnel record</translation>
    </message>
    <message>
        <source>Ad interim</source>
        <translation>Ad interim</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Stands in for</translation>
    </message>
    <message>
        <source>Appointed from</source>
        <translation>Appointed from</translation>
    </message>
    <message>
        <source>Appointed until</source>
        <translation>Appointed until</translation>
    </message>
    <message>
        <source>Ended early on</source>
        <translation>Ended early on</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Appointed by</translation>
    </message>
    <message>
        <source>Letter of appointment: where it is kept</source>
        <translation>Letter of appointment: where it is kept</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compound</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>United Nations accommodation</source>
        <translation>United Nations accommodation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>How to get there</translation>
    </message>
    <message>
        <source>Map sketch: where it is kept</source>
        <translation>Map sketch: where it is kept</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Lease signed on</source>
        <translation>Lease signed on</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>Moved in on</translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation>Moved out on</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Warden zone</translation>
    </message>
    <message>
        <source>Household members</source>
        <translation>Household members</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Measures that apply</source>
        <translation>Measures that apply</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Tenancy</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>Residences</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Before the lease is signed</source>
        <translation>Before the lease is signed</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>On arrival</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Periodic</translation>
    </message>
    <message>
        <source>After a burglary</source>
        <translation>After a burglary</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Partly met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Cleared on conditions</source>
        <translation>Cleared on conditions</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Not cleared</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>Date of the check</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>Conditions or reasons</translation>
    </message>
    <message>
        <source>Next check due on</source>
        <translation>Next check due on</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Neighbourhood and access road</source>
        <translation>Neighbourhood and access road</translation>
    </message>
    <message>
        <source>Perimeter and gate</source>
        <translation>Perimeter and gate</translation>
    </message>
    <message>
        <source>Outside lighting</source>
        <translation>Outside lighting</translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation>Doors and locks</translation>
    </message>
    <message>
        <source>Windows and bars</source>
        <translation>Windows and bars</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Guards</translation>
    </message>
    <message>
        <source>Safe room</source>
        <translation>Safe room</translation>
    </message>
    <message>
        <source>Fire safety and escape</source>
        <translation>Fire safety and escape</translation>
    </message>
    <message>
        <source>Means of communication</source>
        <translation>Means of communication</translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation>Backup power</translation>
    </message>
    <message>
        <source>Structure and natural hazards</source>
        <translation>Structure and natural hazards</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>Photos: where they are kept</translation>
    </message>
    <message>
        <source>Residence checks</source>
        <translation>Residence checks</translation>
    </message>
    <message>
        <source>Residence check</source>
        <translation>Residence check</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>Rests on the assessment</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Exceptional measures</source>
        <translation>Exceptional measures</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
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
        <source>Supersedes</source>
        <translation>Supersedes</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>Residential security measures</translation>
    </message>
    <message>
        <source>Set of residential security measures</source>
        <translation>Set of residential security measures</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>Number in the set</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>Applies if</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>Weight (1 to 5)</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>Critical item</translation>
    </message>
    <message>
        <source>Outside the menu</source>
        <translation>Outside the menu</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>SRM measure</translation>
    </message>
    <message>
        <source>Reimbursed at most</source>
        <translation>Reimbursed at most</translation>
    </message>
    <message>
        <source>Share reimbursed</source>
        <translation>Share reimbursed</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Eligible categories</source>
        <translation>Eligible categories</translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation>Reimbursement</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>Claimed on</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Share approved</source>
        <translation>Share approved</translation>
    </message>
    <message>
        <source>Paid by the organization</source>
        <translation>Paid by the organization</translation>
    </message>
    <message>
        <source>For the time from</source>
        <translation>For the time from</translation>
    </message>
    <message>
        <source>For the time until</source>
        <translation>For the time until</translation>
    </message>
    <message>
        <source>Receipt: where it is kept</source>
        <translation>Receipt: where it is kept</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Claims for residential security</source>
        <translation>Claims for residential security</translation>
    </message>
    <message>
        <source>Claim for residential security</source>
        <translation>Claim for residential security</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>Evidence asked for</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>To be checked every</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Endorse</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Ratify</source>
        <translation>Ratify</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Supersede</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>In the program</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>By radio</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Acting as</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>How it was decided</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Ratifies</source>
        <translation>Ratifies</translation>
    </message>
    <message>
        <source>Under the delegation</source>
        <translation>Under the delegation</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>Digest of the content</translation>
    </message>
    <message>
        <source>Writes seen</source>
        <translation>Writes seen</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Evidence: where it is kept</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Delegate&apos;s device</source>
        <translation>Delegate&apos;s device</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Only for these record types</source>
        <translation>Only for these record types</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Instrument: where it is kept</source>
        <translation>Instrument: where it is kept</translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation>Revoked at</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegations</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Policy packs</source>
        <translation>Policy packs</translation>
    </message>
    <message>
        <source>Policy pack</source>
        <translation>Policy pack</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Decisions seen</source>
        <translation>Decisions seen</translation>
    </message>
    <message>
        <source>Handed on by</source>
        <translation>Handed on by</translation>
    </message>
    <message>
        <source>Only in the SRM area</source>
        <translation>Only in the SRM area</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Held from</source>
        <translation>Held from</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Released on</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Legal holds</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Legal hold</translation>
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
    <message>
        <source>Internationally recruited personnel</source>
        <translation>Internationally recruited personnel</translation>
    </message>
    <message>
        <source>Locally recruited personnel</source>
        <translation>Locally recruited personnel</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Dependants</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Drivers</translation>
    </message>
    <message>
        <source>Convoys</source>
        <translation>Convoys</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>Residences</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aircraft</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategory</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>Known threat actor</translation>
    </message>
    <message>
        <source>Who or what is threatened</source>
        <translation>Who or what is threatened</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capability</translation>
    </message>
    <message>
        <source>Inhibiting context</source>
        <translation>Inhibiting context</translation>
    </message>
    <message>
        <source>Present impact on people</source>
        <translation>Present impact on people</translation>
    </message>
    <message>
        <source>Present impact on assets</source>
        <translation>Present impact on assets</translation>
    </message>
    <message>
        <source>Present impact on operations</source>
        <translation>Present impact on operations</translation>
    </message>
    <message>
        <source>Present impact on reputation (advisory)</source>
        <translation>Present impact on reputation (advisory)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Expert judgement only</source>
        <translation>Expert judgement only</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Threat</translation>
    </message>
    <message>
        <source>Present impact by axis</source>
        <translation>Present impact by axis</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>Document: where it is kept</translation>
    </message>
    <message>
        <source>Piece of evidence</source>
        <translation>Piece of evidence</translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>Stress awareness</source>
        <translation>Stress awareness</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resilience</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>Psychological first aid</translation>
    </message>
    <message>
        <source>Briefing of managers</source>
        <translation>Briefing of managers</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date of the training</source>
        <translation>Date of the training</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Internationally recruited: female</source>
        <translation>Internationally recruited: female</translation>
    </message>
    <message>
        <source>Internationally recruited: male</source>
        <translation>Internationally recruited: male</translation>
    </message>
    <message>
        <source>Internationally recruited: sex unknown</source>
        <translation>Internationally recruited: sex unknown</translation>
    </message>
    <message>
        <source>Locally recruited: female</source>
        <translation>Locally recruited: female</translation>
    </message>
    <message>
        <source>Locally recruited: male</source>
        <translation>Locally recruited: male</translation>
    </message>
    <message>
        <source>Locally recruited: sex unknown</source>
        <translation>Locally recruited: sex unknown</translation>
    </message>
    <message>
        <source>Dependants: female</source>
        <translation>Dependants: female</translation>
    </message>
    <message>
        <source>Dependants: male</source>
        <translation>Dependants: male</translation>
    </message>
    <message>
        <source>Dependants: sex unknown</source>
        <translation>Dependants: sex unknown</translation>
    </message>
    <message>
        <source>Counts are estimated</source>
        <translation>Counts are estimated</translation>
    </message>
    <message>
        <source>Training session with the same participants by name</source>
        <translation>Training session with the same participants by name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Stress-management trainings</source>
        <translation>Stress-management trainings</translation>
    </message>
    <message>
        <source>Stress-management training</source>
        <translation>Stress-management training</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Peer helper</source>
        <translation>Peer helper</translation>
    </message>
    <message>
        <source>External provider</source>
        <translation>External provider</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>United Nations</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>Person on the staff list</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Name of the partner</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Local languages</source>
        <translation>Local languages</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Trained in critical incident stress management on</source>
        <translation>Trained in critical incident stress management on</translation>
    </message>
    <message>
        <source>That training expires on</source>
        <translation>That training expires on</translation>
    </message>
    <message>
        <source>Can be deployed</source>
        <translation>Can be deployed</translation>
    </message>
    <message>
        <source>Vetted on</source>
        <translation>Vetted on</translation>
    </message>
    <message>
        <source>Left the roster on</source>
        <translation>Left the roster on</translation>
    </message>
    <message>
        <source>Training in critical incident stress management</source>
        <translation>Training in critical incident stress management</translation>
    </message>
    <message>
        <source>Counsellors and peer helpers</source>
        <translation>Counsellors and peer helpers</translation>
    </message>
    <message>
        <source>Counsellor or peer helper</source>
        <translation>Counsellor or peer helper</translation>
    </message>
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
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>Date of the assessment</translation>
    </message>
    <message>
        <source>Personnel in the area</source>
        <translation>Personnel in the area</translation>
    </message>
    <message>
        <source>Dependants in the area</source>
        <translation>Dependants in the area</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Sources of stress</source>
        <translation>Sources of stress</translation>
    </message>
    <message>
        <source>Findings (no names)</source>
        <translation>Findings (no names)</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Counsellors needed</source>
        <translation>Counsellors needed</translation>
    </message>
    <message>
        <source>Peer helpers needed</source>
        <translation>Peer helpers needed</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Assessments of psychosocial needs</source>
        <translation>Assessments of psychosocial needs</translation>
    </message>
    <message>
        <source>Assessment of psychosocial needs</source>
        <translation>Assessment of psychosocial needs</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Support offered</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>Support under way</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incident known since</source>
        <translation>Incident known since</translation>
    </message>
    <message>
        <source>Personnel: affected</source>
        <translation>Personnel: affected</translation>
    </message>
    <message>
        <source>Personnel: support offered within 24 hours</source>
        <translation>Personnel: support offered within 24 hours</translation>
    </message>
    <message>
        <source>Personnel: reached within 24 hours</source>
        <translation>Personnel: reached within 24 hours</translation>
    </message>
    <message>
        <source>Personnel: reached within 72 hours</source>
        <translation>Personnel: reached within 72 hours</translation>
    </message>
    <message>
        <source>Personnel: declined</source>
        <translation>Personnel: declined</translation>
    </message>
    <message>
        <source>Personnel: not found</source>
        <translation>Personnel: not found</translation>
    </message>
    <message>
        <source>Dependants: affected</source>
        <translation>Dependants: affected</translation>
    </message>
    <message>
        <source>Dependants: support offered within 24 hours</source>
        <translation>Dependants: support offered within 24 hours</translation>
    </message>
    <message>
        <source>Dependants: reached within 24 hours</source>
        <translation>Dependants: reached within 24 hours</translation>
    </message>
    <message>
        <source>Dependants: reached within 72 hours</source>
        <translation>Dependants: reached within 72 hours</translation>
    </message>
    <message>
        <source>Dependants: declined</source>
        <translation>Dependants: declined</translation>
    </message>
    <message>
        <source>Dependants: not found</source>
        <translation>Dependants: not found</translation>
    </message>
    <message>
        <source>Sessions: psychological first aid</source>
        <translation>Sessions: psychological first aid</translation>
    </message>
    <message>
        <source>Sessions: defusing</source>
        <translation>Sessions: defusing</translation>
    </message>
    <message>
        <source>Sessions: group debriefing</source>
        <translation>Sessions: group debriefing</translation>
    </message>
    <message>
        <source>Sessions: individual</source>
        <translation>Sessions: individual</translation>
    </message>
    <message>
        <source>Sessions: family</source>
        <translation>Sessions: family</translation>
    </message>
    <message>
        <source>Sessions: managers</source>
        <translation>Sessions: managers</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Surge of counsellors</source>
        <translation>Surge of counsellors</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>Responses to critical incidents</source>
        <translation>Responses to critical incidents</translation>
    </message>
    <message>
        <source>Response to a critical incident</source>
        <translation>Response to a critical incident</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By video call</source>
        <translation>By video call</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>By message</translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translation>Through somebody else</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Is a dependant</source>
        <translation>Is a dependant</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Nominated by</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Support offered at</source>
        <translation>Support offered at</translation>
    </message>
    <message>
        <source>Contacted at</source>
        <translation>Contacted at</translation>
    </message>
    <message>
        <source>How contacted</source>
        <translation>How contacted</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Follow-up due on</source>
        <translation>Follow-up due on</translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation>Last contact on</translation>
    </message>
    <message>
        <source>Successor for a hand-over</source>
        <translation>Successor for a hand-over</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Affected contacts</source>
        <translation>Affected contacts</translation>
    </message>
    <message>
        <source>Affected contact</source>
        <translation>Affected contact</translation>
    </message>
    <message>
        <source>Defusing</source>
        <translation>Defusing</translation>
    </message>
    <message>
        <source>Group debriefing</source>
        <translation>Group debriefing</translation>
    </message>
    <message>
        <source>Individual session</source>
        <translation>Individual session</translation>
    </message>
    <message>
        <source>Talk with a manager</source>
        <translation>Talk with a manager</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Noted at</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Case notes</source>
        <translation>Case notes</translation>
    </message>
    <message>
        <source>Case note</source>
        <translation>Case note</translation>
    </message>
    <message>
        <source>Non-governmental organization</source>
        <translation>Non-governmental organization</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>Another partner</translation>
    </message>
    <message>
        <source>Personnel: support offered</source>
        <translation>Personnel: support offered</translation>
    </message>
    <message>
        <source>Dependants: support offered</source>
        <translation>Dependants: support offered</translation>
    </message>
</context>
<context>
    <name>Surge</name>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>No security adviser in place</source>
        <translation>No security adviser in place</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>New mission</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Counselling</translation>
    </message>
    <message>
        <source>U3: arrival within 30 days</source>
        <translation>U3: arrival within 30 days</translation>
    </message>
    <message>
        <source>U2: arrival within 7 days</source>
        <translation>U2: arrival within 7 days</translation>
    </message>
    <message>
        <source>U1: arrival within 72 hours</source>
        <translation>U1: arrival within 72 hours</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>Sourced</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Deployed</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>The requester</source>
        <translation>The requester</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Headquarters</translation>
    </message>
    <message>
        <source>Visa or refusal by the host country</source>
        <translation>Visa or refusal by the host country</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>No staff found</source>
        <translation>No staff found</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>Requested at</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Crisis concerned</source>
        <translation>Crisis concerned</translation>
    </message>
    <message>
        <source>Incident concerned</source>
        <translation>Incident concerned</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Needed for</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Notes on risk</source>
        <translation>Notes on risk</translation>
    </message>
    <message>
        <source>Notes on visas</source>
        <translation>Notes on visas</translation>
    </message>
    <message>
        <source>Notes on vaccinations</source>
        <translation>Notes on vaccinations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation>Validated at</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Validated by</translation>
    </message>
    <message>
        <source>Why declined or cancelled</source>
        <translation>Why declined or cancelled</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Cancelled by</translation>
    </message>
    <message>
        <source>Delayed by</source>
        <translation>Delayed by</translation>
    </message>
    <message>
        <source>Note on the delay</source>
        <translation>Note on the delay</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Surge requests</source>
        <translation>Surge requests</translation>
    </message>
    <message>
        <source>Surge request</source>
        <translation>Surge request</translation>
    </message>
    <message>
        <source>Security adviser</source>
        <translation>Security adviser</translation>
    </message>
    <message>
        <source>Field security coordination officer</source>
        <translation>Field security coordination officer</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>Physical security specialist</source>
        <translation>Physical security specialist</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>Close protection officer</translation>
    </message>
    <message>
        <source>Radio specialist</source>
        <translation>Radio specialist</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Persons needed</source>
        <translation>Persons needed</translation>
    </message>
    <message>
        <source>Languages needed</source>
        <translation>Languages needed</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Profiles needed</source>
        <translation>Profiles needed</translation>
    </message>
    <message>
        <source>Profile needed</source>
        <translation>Profile needed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>Person on the staff list</translation>
    </message>
    <message>
        <source>Sent by the organization</source>
        <translation>Sent by the organization</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Paid from</translation>
    </message>
    <message>
        <source>Remote support only</source>
        <translation>Remote support only</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>Departed at</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>End of the assignment</source>
        <translation>End of the assignment</translation>
    </message>
    <message>
        <source>End-of-mission report received on</source>
        <translation>End-of-mission report received on</translation>
    </message>
    <message>
        <source>End-of-mission report: where it is kept</source>
        <translation>End-of-mission report: where it is kept</translation>
    </message>
    <message>
        <source>Surge assignments</source>
        <translation>Surge assignments</translation>
    </message>
    <message>
        <source>Surge assignment</source>
        <translation>Surge assignment</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
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
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Security function holders</source>
        <translation>Security function holders</translation>
    </message>
    <message>
        <source>Security function holder</source>
        <translation>Security function holder</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Premises database</source>
        <translation>Premises database</translation>
    </message>
    <message>
        <source>SRM tool</source>
        <translation>SRM tool</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>Cost-shared budget</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>Travel requests</translation>
    </message>
    <message>
        <source>Travel advisory</source>
        <translation>Travel advisory</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>On line</translation>
    </message>
    <message>
        <source>Off-line program</source>
        <translation>Off-line program</translation>
    </message>
    <message>
        <source>Function holder</source>
        <translation>Function holder</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>Activated on</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Last used on</translation>
    </message>
    <message>
        <source>Used through</source>
        <translation>Used through</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Times used</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Use by month</translation>
    </message>
    <message>
        <source>Use in a month</source>
        <translation>Use in a month</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Local language</source>
        <translation>Local language</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>In class</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>In the field</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>Course code</translation>
    </message>
    <message>
        <source>Name or variant</source>
        <translation>Name or variant</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Certificates are valid for</source>
        <translation>Certificates are valid for</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>How it is given</translation>
    </message>
    <message>
        <source>Course needed before</source>
        <translation>Course needed before</translation>
    </message>
    <message>
        <source>Places in a session</source>
        <translation>Places in a session</translation>
    </message>
    <message>
        <source>No longer given since</source>
        <translation>No longer given since</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
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
        <source>Very high</source>
        <translation>Very high</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Unacceptable</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Training focal point</source>
        <translation>Training focal point</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>Training session</translation>
    </message>
    <message>
        <source>Learning platform</source>
        <translation>Learning platform</translation>
    </message>
    <message>
        <source>Organization&apos;s system</source>
        <translation>Organization&apos;s system</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>For the role</source>
        <translation>For the role</translation>
    </message>
    <message>
        <source>For the category of personnel</source>
        <translation>For the category of personnel</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Country code (ISO 3166)</translation>
    </message>
    <message>
        <source>In the SRM area</source>
        <translation>In the SRM area</translation>
    </message>
    <message>
        <source>Where the present risk is at least</source>
        <translation>Where the present risk is at least</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Mandatory</translation>
    </message>
    <message>
        <source>Sources that count without verification</source>
        <translation>Sources that count without verification</translation>
    </message>
    <message>
        <source>Needed for travel clearance</source>
        <translation>Needed for travel clearance</translation>
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
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Training requirements</source>
        <translation>Training requirements</translation>
    </message>
    <message>
        <source>Training requirement</source>
        <translation>Training requirement</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Waiver by the designated official</source>
        <translation>Waiver by the designated official</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Expires on, if stated</source>
        <translation>Expires on, if stated</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Certificate: where it is kept</source>
        <translation>Certificate: where it is kept</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name of the source</translation>
    </message>
    <message>
        <source>Training certificates</source>
        <translation>Training certificates</translation>
    </message>
    <message>
        <source>Training certificate</source>
        <translation>Training certificate</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Open for registration</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Certificates issued</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Trainers</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Report and results</source>
        <translation>Report and results</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Reason of the cancellation</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation>Training sessions</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Dependant</translation>
    </message>
    <message>
        <source>Name of a participant who is not on the list</source>
        <translation>Name of a participant who is not on the list</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>Designated Official</translation>
    </message>
    <message>
        <source>Department of Safety and Security</source>
        <translation>Department of Safety and Security</translation>
    </message>
    <message>
        <source>Grace after entry on duty (empty: 30)</source>
        <translation>Grace after entry on duty (empty: 30)</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Rest and recuperation</source>
        <translation>Rest and recuperation</translation>
    </message>
    <message>
        <source>Home leave</source>
        <translation>Home leave</translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation>Family visit</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>Medical evacuation</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evacuation</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Entry on duty</source>
        <translation>Entry on duty</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Separation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Traveller</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Visitor&apos;s organization</source>
        <translation>Visitor&apos;s organization</translation>
    </message>
    <message>
        <source>Visitor&apos;s nationality (ISO 3166)</source>
        <translation>Visitor&apos;s nationality (ISO 3166)</translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <translation>Visitor&apos;s phone</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Filed by</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Purpose in words</source>
        <translation>Purpose in words</translation>
    </message>
    <message>
        <source>Official travel</source>
        <translation>Official travel</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>Programme output</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>Filed at</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Why it is urgent</translation>
    </message>
    <message>
        <source>Phone while travelling</source>
        <translation>Phone while travelling</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Satellite phone</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>Briefing required</source>
        <translation>Briefing required</translation>
    </message>
    <message>
        <source>Briefing done at</source>
        <translation>Briefing done at</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Documents: where they are kept</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>Travel requests</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Travel request</translation>
    </message>
    <message>
        <source>Commercial flight</source>
        <translation>Commercial flight</translation>
    </message>
    <message>
        <source>United Nations flight</source>
        <translation>United Nations flight</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>United Nations vehicle</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Rail</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Boat</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>On foot</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Departed</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Destination area</source>
        <translation>Destination area</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>Departs at</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Arrives at</translation>
    </message>
    <message>
        <source>Leaves the place at</source>
        <translation>Leaves the place at</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Flight or vehicle</source>
        <translation>Flight or vehicle</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Air operator</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>Address of the lodging</source>
        <translation>Address of the lodging</translation>
    </message>
    <message>
        <source>Phone of the lodging</source>
        <translation>Phone of the lodging</translation>
    </message>
    <message>
        <source>Lodging cleared</source>
        <translation>Lodging cleared</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Arrival confirmed at</source>
        <translation>Arrival confirmed at</translation>
    </message>
    <message>
        <source>Departure confirmed at</source>
        <translation>Departure confirmed at</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Cleared by rule</source>
        <translation>Cleared by rule</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>Cleared at</translation>
    </message>
    <message>
        <source>Area rule</source>
        <translation>Area rule</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Version of the rules</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Dependant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>Automatic clearance</source>
        <translation>Automatic clearance</translation>
    </message>
    <message>
        <source>Manual clearance</source>
        <translation>Manual clearance</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>Essential travel only</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Clearance</translation>
    </message>
    <message>
        <source>Most travellers at a time</source>
        <translation>Most travellers at a time</translation>
    </message>
    <message>
        <source>Only for the organization</source>
        <translation>Only for the organization</translation>
    </message>
    <message>
        <source>Required communications and vehicles</source>
        <translation>Required communications and vehicles</translation>
    </message>
    <message>
        <source>Armoured vehicle required</source>
        <translation>Armoured vehicle required</translation>
    </message>
    <message>
        <source>Vehicles at least</source>
        <translation>Vehicles at least</translation>
    </message>
    <message>
        <source>Programme criticality at least</source>
        <translation>Programme criticality at least</translation>
    </message>
    <message>
        <source>No travel by night</source>
        <translation>No travel by night</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Days ahead</translation>
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
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Area travel rules</source>
        <translation>Area travel rules</translation>
    </message>
    <message>
        <source>Area travel rule</source>
        <translation>Area travel rule</translation>
    </message>
    <message>
        <source>Filed by: on the staff list</source>
        <translation>Filed by: on the staff list</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Cleared with conditions</source>
        <translation>Cleared with conditions</translation>
    </message>
    <message>
        <source>Before the Designated Official</source>
        <translation>Before the Designated Official</translation>
    </message>
    <message>
        <source>Before the security adviser</source>
        <translation>Before the security adviser</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>From: place of the gazetteer</source>
        <translation>From: place of the gazetteer</translation>
    </message>
    <message>
        <source>To: place of the gazetteer</source>
        <translation>To: place of the gazetteer</translation>
    </message>
    <message>
        <source>Why returned, denied or revoked</source>
        <translation>Why returned, denied or revoked</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Further courses and conditions</source>
        <translation>Further courses and conditions</translation>
    </message>
    <message>
        <source>Required course</source>
        <translation>Required course</translation>
    </message>
</context>
<context>
    <name>Warden</name>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
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
        <source>Duty station</source>
        <translation>Duty station</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>SRM area</translation>
    </message>
    <message>
        <source>Buildings or boundary</source>
        <translation>Buildings or boundary</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Warden</translation>
    </message>
    <message>
        <source>Warden since</source>
        <translation>Warden since</translation>
    </message>
    <message>
        <source>Warden until</source>
        <translation>Warden until</translation>
    </message>
    <message>
        <source>First alternate</source>
        <translation>First alternate</translation>
    </message>
    <message>
        <source>Second alternate</source>
        <translation>Second alternate</translation>
    </message>
    <message>
        <source>Alternates until</source>
        <translation>Alternates until</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>Concentration point</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Vehicles for an emergency</source>
        <translation>Vehicles for an emergency</translation>
    </message>
    <message>
        <source>Radio channel</source>
        <translation>Radio channel</translation>
    </message>
    <message>
        <source>Map: where it is kept</source>
        <translation>Map: where it is kept</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>Warden zones</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Warden zone</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Messaging app</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Message left</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>Contact attempts</translation>
    </message>
    <message>
        <source>Contact attempt</source>
        <translation>Contact attempt</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Wardens</source>
        <translation>Wardens</translation>
    </message>
    <message>
        <source>One zone</source>
        <translation>One zone</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>One organization</translation>
    </message>
    <message>
        <source>Security Management Team</source>
        <translation>Security Management Team</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Notice board</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Short text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Long text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Sent at</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Acknowledge by</translation>
    </message>
    <message>
        <source>Broadcast messages</source>
        <translation>Broadcast messages</translation>
    </message>
    <message>
        <source>Broadcast message</source>
        <translation>Broadcast message</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Acknowledgements</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>HF radio</translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation>VHF radio</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Satellite phone</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>Satellite terminal</translation>
    </message>
    <message>
        <source>Mesh radio</source>
        <translation>Mesh radio</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM card</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>In store</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Kind of device</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Call sign</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Battery good until</source>
        <translation>Battery good until</translation>
    </message>
    <message>
        <source>Airtime until</source>
        <translation>Airtime until</translation>
    </message>
    <message>
        <source>Last tested on</source>
        <translation>Last tested on</translation>
    </message>
    <message>
        <source>Radio net</source>
        <translation>Radio net</translation>
    </message>
    <message>
        <source>Communications devices</source>
        <translation>Communications devices</translation>
    </message>
    <message>
        <source>Communications device</source>
        <translation>Communications device</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Scheduled at</source>
        <translation>Scheduled at</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Started at</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Radio check sessions</source>
        <translation>Radio check sessions</translation>
    </message>
    <message>
        <source>Radio check session</source>
        <translation>Radio check session</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Responded</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Radio checks</source>
        <translation>Radio checks</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>Radio check</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Alternates</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
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
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how exact it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimated</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation>
            <numerusform>At most %n character fits here.</numerusform>
            <numerusform>At most %n characters fit here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount with a point for decimals, and choose its currency.</source>
        <translation>Type an amount with a point for decimals, and choose its currency.</translation>
    </message>
    <message>
        <source>Type the position in degrees, UTM or MGRS, like %1 or %2.</source>
        <translation>Type the position in degrees, UTM or MGRS, like %1 or %2.</translation>
    </message>
    <message>
        <source>Begin with + and the number of the country, like %1.</source>
        <translation>Begin with + and the number of the country, like %1.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choose one of the list.</translation>
    </message>
    <message>
        <source>Must not be before “%1”.</source>
        <translation>Must not be before “%1”.</translation>
    </message>
    <message>
        <source>Must not be above “%1”.</source>
        <translation>Must not be above “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Must be within %n day(s) of “%1”.</source>
        <translation>
            <numerusform>Must be within %n day of “%1”.</numerusform>
            <numerusform>Must be within %n days of “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed because of what is said under “%1”.</source>
        <translation>Needed because of what is said under “%1”.</translation>
    </message>
    <message>
        <source>Either this or “%1” is needed.</source>
        <translation>Either this or “%1” is needed.</translation>
    </message>
    <message>
        <source>Must be empty because of what is said under “%1”.</source>
        <translation>Must be empty because of what is said under “%1”.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>This lies in the future.</translation>
    </message>
    <message>
        <source>Records of this type are not reviewed.</source>
        <translation>Records of this type are not reviewed.</translation>
    </message>
    <message>
        <source>There is no such step from where the record stands.</source>
        <translation>There is no such step from where the record stands.</translation>
    </message>
    <message>
        <source>This step is for other roles.</source>
        <translation>This step is for other roles.</translation>
    </message>
    <message>
        <source>Who submitted it may not also decide on it.</source>
        <translation>Who submitted it may not also decide on it.</translation>
    </message>
    <message>
        <source>This must be what the worst of its impacts says.</source>
        <translation>This must be what the worst of its impacts says.</translation>
    </message>
    <message>
        <source>This must not be the same as “%1”.</source>
        <translation>This must not be the same as “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n may be chosen.</source>
        <translation>
            <numerusform>At most %n may be chosen.</numerusform>
            <numerusform>At most %n may be chosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how accurate it is, like “±50m” behind it.</source>
        <translation>Say how accurate it is, like “±50m” behind it.</translation>
    </message>
    <message>
        <source>Write the three capital letters of the country (ISO 3166).</source>
        <translation>Write the three capital letters of the country (ISO 3166).</translation>
    </message>
    <message>
        <source>Write the three capital letters of the currency (ISO 4217).</source>
        <translation>Write the three capital letters of the currency (ISO 4217).</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n needed.</source>
        <translation>
            <numerusform>%1: at least %n needed.</numerusform>
            <numerusform>%1: at least %n needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n allowed.</source>
        <translation>
            <numerusform>%1: at most %n allowed.</numerusform>
            <numerusform>%1: at most %n allowed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>Not all of what was decided on has arrived here.</translation>
    </message>
    <message>
        <source>The letter of appointment had ended or not begun.</source>
        <translation>The letter of appointment had ended or not begun.</translation>
    </message>
    <message>
        <source>It was not written where the record is kept.</source>
        <translation>It was not written where the record is kept.</translation>
    </message>
    <message>
        <source>It does not prove who decided, or what on.</source>
        <translation>It does not prove who decided, or what on.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>It does not say why.</translation>
    </message>
    <message>
        <source>People had said different things in it.</source>
        <translation>People had said different things in it.</translation>
    </message>
    <message>
        <source>Somebody had decided otherwise, and neither knew of the other. Decide again.</source>
        <translation>Somebody had decided otherwise, and neither knew of the other. Decide again.</translation>
    </message>
    <message>
        <source>Does not count: their role reaches only what is their own.</source>
        <translation>Does not count: their role reaches only what is their own.</translation>
    </message>
    <message>
        <source>Does not count: the field cannot hold such a value.</source>
        <translation>Does not count: the field cannot hold such a value.</translation>
    </message>
    <message>
        <source>Does not count: their role does not allow it.</source>
        <translation>Does not count: their role does not allow it.</translation>
    </message>
    <message>
        <source>It takes two people to void a record.</source>
        <translation>It takes two people to void a record.</translation>
    </message>
    <message>
        <source>More than one device may send in a day. It waits, and is sent later.</source>
        <translation>More than one device may send in a day. It waits, and is sent later.</translation>
    </message>
    <message>
        <source>The centre&apos;s disk is full. Nothing is lost; it is sent when there is room.</source>
        <translation>The centre&apos;s disk is full. Nothing is lost; it is sent when there is room.</translation>
    </message>
    <message>
        <source>Does not count: it was written before the record it speaks of was there.</source>
        <translation>Does not count: it was written before the record it speaks of was there.</translation>
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
    <message>
        <source>%1: given</source>
        <comment>a filter</comment>
        <translation>%1: given</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>a filter</comment>
        <translation>%1: empty</translation>
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
        <source>Find a list</source>
        <translation>Find a list</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
</context>
<context>
    <name>app::PartsList</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>Save the record first, then add to it.</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>Not on this device</translation>
    </message>
    <message>
        <source>These records are kept in %1.</source>
        <translation>These records are kept in %1.</translation>
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
        <source>Cannot add: %1 is not on this device</source>
        <translation>Cannot add: %1 is not on this device</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Back to %1</translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>Which parts</translation>
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
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>never changed</translation>
    </message>
    <message>
        <source>Choose a record in the list.</source>
        <translation>Choose a record in the list.</translation>
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
    <message>
        <source>They come with reviews and with new policy; nobody types them in.</source>
        <translation>They come with reviews and with new policy; nobody types them in.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
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
    <name>app::ReviewView</name>
    <message>
        <source>%1: added</source>
        <translation>%1: added</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: removed</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1; changed since it was: %2</source>
        <translation>%1; changed since it was: %2</translation>
    </message>
    <message>
        <source>In force: %1, %2</source>
        <translation>In force: %1, %2</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>Expired.</translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>Not all of what was decided on has arrived here.</translation>
    </message>
    <message>
        <source>Changed since:</source>
        <translation>Changed since:</translation>
    </message>
    <message>
        <source>Nothing is in force.</source>
        <translation>Nothing is in force.</translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <translation>%1, written down by %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 as %2</translation>
    </message>
    <message>
        <source>Acting, under a delegation</source>
        <translation>Acting, under a delegation</translation>
    </message>
    <message>
        <source>Awaits ratification</source>
        <translation>Awaits ratification</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Does not count: %1</translation>
    </message>
    <message>
        <source>Ratify: %1</source>
        <translation>Ratify: %1</translation>
    </message>
    <message>
        <source>People said different things in it. Settle the conflicts first.</source>
        <translation>People said different things in it. Settle the conflicts first.</translation>
    </message>
    <message>
        <source>Say why in the comment, then try again.</source>
        <translation>Say why in the comment, then try again.</translation>
    </message>
    <message>
        <source>This decision does not wait for ratification any more.</source>
        <translation>This decision does not wait for ratification any more.</translation>
    </message>
    <message>
        <source>It is not complete:</source>
        <translation>It is not complete:</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
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
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Provisionally: who decided it has not signed it yet.</source>
        <translation>Provisionally: who decided it has not signed it yet.</translation>
    </message>
    <message>
        <source>Disputed: what stands stays until somebody decides again.</source>
        <translation>Disputed: what stands stays until somebody decides again.</translation>
    </message>
    <message>
        <source>%1 what is in force as %2</source>
        <translation>%1 what is in force as %2</translation>
    </message>
    <message>
        <source>Say when it was decided as a date and a time.</source>
        <translation>Say when it was decided as a date and a time.</translation>
    </message>
    <message>
        <source>Say who decided, then try again.</source>
        <translation>Say who decided, then try again.</translation>
    </message>
    <message>
        <source>It has changed since you looked at it. Read it again, then decide.</source>
        <translation>It has changed since you looked at it. Read it again, then decide.</translation>
    </message>
</context>
<context>
    <name>app::Sidebar</name>
    <message>
        <source>Find a list</source>
        <translation>Find a list</translation>
    </message>
    <message>
        <source>No list of that name</source>
        <translation>No list of that name</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
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
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>Something shown here did not follow from what was written. It has been put right.</translation>
    </message>
    <message>
        <source>Something was missing here. It has been fetched again.</source>
        <translation>Something was missing here. It has been fetched again.</translation>
    </message>
    <message>
        <source>Another laptop says that it shows something else. This one has been checked and is sound.</source>
        <translation>Another laptop says that it shows something else. This one has been checked and is sound.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) claim to replace what their author has not shown to have seen. They replace nothing.</source>
        <translation>
            <numerusform>%n change claims to replace what its author has not shown to have seen. It replaces nothing.</numerusform>
            <numerusform>%n changes claim to replace what their author has not shown to have seen. They replace nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has shown %1 another history than this laptop, or so it is said there. Nothing saved here is lost. Tell your administrator before you rely on what comes from the centre.</source>
        <translation>The centre has shown %1 another history than this laptop, or so it is said there. Nothing saved here is lost. Tell your administrator before you rely on what comes from the centre.</translation>
    </message>
    <message numerus="yes">
        <source>An older file lies in the place of this laptop&apos;s records: %n change(s) saved here are not in it. What had been sent comes back with the next exchange. If there is a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>An older file lies in the place of this laptop&apos;s records: %n change saved here is not in it. What had been sent comes back with the next exchange. If there is a newer muster.db, close Muster and put it back.</numerusform>
            <numerusform>An older file lies in the place of this laptop&apos;s records: %n changes saved here are not in it. What had been sent comes back with the next exchange. If there is a newer muster.db, close Muster and put it back.</numerusform>
        </translation>
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
    <message>
        <source>Fetch everything again</source>
        <translation>Fetch everything again</translation>
    </message>
    <message>
        <source>Type your passphrase to begin again with empty records and fetch everything from the centre. What is left of the old records is set aside in the folder, not deleted.</source>
        <translation>Type your passphrase to begin again with empty records and fetch everything from the centre. What is left of the old records is set aside in the folder, not deleted.</translation>
    </message>
    <message>
        <source>Fetching everything again</source>
        <translation>Fetching everything again</translation>
    </message>
    <message>
        <source>What has been sent from this laptop, and what others have sent, comes back from the centre.</source>
        <translation>What has been sent from this laptop, and what others have sent, comes back from the centre.</translation>
    </message>
</context>
</TS>

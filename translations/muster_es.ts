<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Gate or door</source>
        <translation>Portón o puerta</translation>
    </message>
    <message>
        <source>Fence or wall</source>
        <translation>Valla o muro</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Techo</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garaje</translation>
    </message>
    <message>
        <source>Loading dock</source>
        <translation>Muelle de carga</translation>
    </message>
    <message>
        <source>Line inside the premises</source>
        <translation>Línea dentro de los locales</translation>
    </message>
    <message>
        <source>Air space</source>
        <translation>Espacio aéreo</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Intrusión</translation>
    </message>
    <message>
        <source>Tailgating</source>
        <translation>Entrada a rebufo</translation>
    </message>
    <message>
        <source>False identity</source>
        <translation>Identidad falsa</translation>
    </message>
    <message>
        <source>Expired pass</source>
        <translation>Pase vencido</translation>
    </message>
    <message>
        <source>Breach by a vehicle</source>
        <translation>Irrupción con vehículo</translation>
    </message>
    <message>
        <source>Breach by a crowd</source>
        <translation>Irrupción de una multitud</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Dron</translation>
    </message>
    <message>
        <source>Staff in a closed zone</source>
        <translation>Personal en zona cerrada</translation>
    </message>
    <message>
        <source>Lost pass used</source>
        <translation>Uso de un pase perdido</translation>
    </message>
    <message>
        <source>Stopped at the line</source>
        <translation>Detenido en la línea</translation>
    </message>
    <message>
        <source>Past the outer line</source>
        <translation>Más allá de la línea exterior</translation>
    </message>
    <message>
        <source>Past the inner line</source>
        <translation>Más allá de la línea interior</translation>
    </message>
    <message>
        <source>Reached a person or a sensitive place</source>
        <translation>Llegó a una persona o lugar sensible</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>After the fact</source>
        <translation>A posteriori</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>Por error</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Protesta</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Delincuencia</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Hostil</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Salud mental</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios de comunicación</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Escorted out</source>
        <translation>Acompañado afuera</translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation>Entregado a la policía</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>Huyó</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Time of entry</source>
        <translation>Hora de entrada</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>Point of entry</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>Nombre del punto</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Detectado por</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>Detectado a las</translation>
    </message>
    <message>
        <source>Response began at</source>
        <translation>Inicio de la respuesta</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Resuelto a las</translation>
    </message>
    <message>
        <source>Apparent intent</source>
        <translation>Intención aparente</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Harm done</source>
        <translation>Daño causado</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Corrective measure</source>
        <translation>Medida correctiva</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Recording: where it is kept</source>
        <translation>Grabación: dónde se guarda</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Unauthorized entries</source>
        <translation>Entradas no autorizadas</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>Entrada no autorizada</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contratista</translation>
    </message>
    <message>
        <source>United Nations pass</source>
        <translation>Pase de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Documento nacional de identidad</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>Employer&apos;s card</source>
        <translation>Tarjeta del empleador</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Sin documento</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Se dejó entrar</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Rechazado en la entrada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of visitor</source>
        <translation>Tipo de visitante</translation>
    </message>
    <message>
        <source>Organization or company</source>
        <translation>Organización o empresa</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Previsto a las</translation>
    </message>
    <message>
        <source>Expected to stay</source>
        <translation>Estancia prevista</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Host&apos;s personnel record</source>
        <translation>Ficha del anfitrión</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Vehicle: number plate</source>
        <translation>Vehículo: matrícula</translation>
    </message>
    <message>
        <source>Vehicle: make and model</source>
        <translation>Vehículo: marca y modelo</translation>
    </message>
    <message>
        <source>Vehicle: colour</source>
        <translation>Vehículo: color</translation>
    </message>
    <message>
        <source>Answer at the desk</source>
        <translation>Respuesta en recepción</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>On a watch list</source>
        <translation>En una lista de vigilancia</translation>
    </message>
    <message>
        <source>Visitor card</source>
        <translation>Tarjeta de visitante</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Entró a las</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Salió a las</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Miembros del grupo</translation>
    </message>
    <message>
        <source>Member of the group</source>
        <translation>Miembro del grupo</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Llave</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>En poder de</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Entregado a las</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Entregado por</translation>
    </message>
    <message>
        <source>Due back at</source>
        <translation>Devolución prevista a las</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>Devuelto a las</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>Estado de la llave</translation>
    </message>
    <message>
        <source>Keys issued</source>
        <translation>Llaves entregadas</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>Llave entregada</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Retirado definitivamente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Llevado por</translation>
    </message>
    <message>
        <source>State of the asset</source>
        <translation>Estado del bien</translation>
    </message>
    <message>
        <source>Agreed by, for the owner</source>
        <translation>Conforme, por el propietario</translation>
    </message>
    <message>
        <source>Agreed by, for security</source>
        <translation>Conforme, por seguridad</translation>
    </message>
    <message>
        <source>Out at</source>
        <translation>Salida a las</translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation>Salida firmada por</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>Devolución prevista el</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Devuelto a las</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Entrada firmada por</translation>
    </message>
    <message>
        <source>Assets taken out</source>
        <translation>Bienes retirados</translation>
    </message>
    <message>
        <source>Asset taken out</source>
        <translation>Bien retirado</translation>
    </message>
    <message>
        <source>Inward</source>
        <translation>Hacia dentro</translation>
    </message>
    <message>
        <source>Outward</source>
        <translation>Hacia fuera</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>Vehículo de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Private vehicle of staff</source>
        <translation>Vehículo privado del personal</translation>
    </message>
    <message>
        <source>Vehicle of a visitor</source>
        <translation>Vehículo de un visitante</translation>
    </message>
    <message>
        <source>Vehicle of a supplier</source>
        <translation>Vehículo de un proveedor</translation>
    </message>
    <message>
        <source>Emergency vehicle</source>
        <translation>Vehículo de emergencia</translation>
    </message>
    <message>
        <source>Other vehicle</source>
        <translation>Otro vehículo</translation>
    </message>
    <message>
        <source>Time at the gate</source>
        <translation>Hora en la puerta</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>Tipo de vehículo</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Pasajeros</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Vehicles at the gate</source>
        <translation>Vehículos en la puerta</translation>
    </message>
    <message>
        <source>Vehicle at the gate</source>
        <translation>Vehículo en la puerta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>Accountability</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Período desde</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Período hasta</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinador</translation>
    </message>
    <message>
        <source>Designated Official appointed and trained</source>
        <translation>Oficial designado nombrado y capacitado</translation>
    </message>
    <message>
        <source>Security Management Team meets</source>
        <translation>El equipo de gestión se reúne</translation>
    </message>
    <message>
        <source>Assessments current</source>
        <translation>Evaluaciones al día</translation>
    </message>
    <message>
        <source>Plans current</source>
        <translation>Planes al día</translation>
    </message>
    <message>
        <source>Residential measures current</source>
        <translation>Medidas residenciales al día</translation>
    </message>
    <message>
        <source>Exercises held</source>
        <translation>Ejercicios realizados</translation>
    </message>
    <message>
        <source>Staff lists certified</source>
        <translation>Listas de personal certificadas</translation>
    </message>
    <message>
        <source>Training complete</source>
        <translation>Capacitación completa</translation>
    </message>
    <message>
        <source>Premises surveyed</source>
        <translation>Locales evaluados</translation>
    </message>
    <message>
        <source>Incidents recorded</source>
        <translation>Incidentes registrados</translation>
    </message>
    <message>
        <source>Wardens active</source>
        <translation>Encargados de zona activos</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Compliance reviews</source>
        <translation>Exámenes del cumplimiento</translation>
    </message>
    <message>
        <source>Compliance review</source>
        <translation>Examen del cumplimiento</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>Conclusiones del examen</translation>
    </message>
    <message>
        <source>Review finding</source>
        <translation>Conclusión del examen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Examen posterior</translation>
    </message>
    <message>
        <source>Board of inquiry</source>
        <translation>Junta de investigación</translation>
    </message>
    <message>
        <source>Joint Inspection Unit</source>
        <translation>Dependencia Común de Inspección</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad de mejora</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Aceptado en parte</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed, not implemented</source>
        <translation>Cerrada, no aplicada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>Del registro</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Words of the response</source>
        <translation>Palabras de la contestación</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Qué se hará</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Prueba: dónde se guarda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Ordinaria</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Area team</source>
        <translation>Equipo de zona</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Tipo de reunión</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Preside</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Minutes: where they are kept</source>
        <translation>Actas: dónde se guardan</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>Security Management Team meetings</source>
        <translation>Reuniones del equipo de gestión de la seguridad</translation>
    </message>
    <message>
        <source>Security Management Team meeting</source>
        <translation>Reunión del equipo de gestión de la seguridad</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Attendance of a member</source>
        <translation>Asistencia de un miembro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation>Decisiones de la reunión</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>Decisión de la reunión</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>Acta en borrador</translation>
    </message>
</context>
<context>
    <name>Advisory</name>
    <message>
        <source>Travel advisory</source>
        <translation>Aviso de viaje</translation>
    </message>
    <message>
        <source>Security notice</source>
        <translation>Aviso de seguridad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Aviación</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Inaceptable</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>Solo viajes esenciales</translation>
    </message>
    <message>
        <source>Closed to travel</source>
        <translation>Cerrado a los viajes</translation>
    </message>
    <message>
        <source>All United Nations personnel</source>
        <translation>Todo el personal de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Saving Lives Together partners</source>
        <translation>Asociados de Saving Lives Together</translation>
    </message>
    <message>
        <source>Security staff and management</source>
        <translation>Personal de seguridad y dirección</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Present risk: armed conflict</source>
        <translation>Riesgo actual: conflicto armado</translation>
    </message>
    <message>
        <source>Present risk: terrorism</source>
        <translation>Riesgo actual: terrorismo</translation>
    </message>
    <message>
        <source>Present risk: crime</source>
        <translation>Riesgo actual: delincuencia</translation>
    </message>
    <message>
        <source>Present risk: civil unrest</source>
        <translation>Riesgo actual: disturbios civiles</translation>
    </message>
    <message>
        <source>Present risk: hazards</source>
        <translation>Riesgo actual: peligros naturales</translation>
    </message>
    <message>
        <source>BSAFE required</source>
        <translation>BSAFE obligatorio</translation>
    </message>
    <message>
        <source>SSAFE required</source>
        <translation>SSAFE obligatorio</translation>
    </message>
    <message>
        <source>Travel clearance</source>
        <translation>Autorización de viaje</translation>
    </message>
    <message>
        <source>Security briefing on arrival required</source>
        <translation>Sesión de seguridad obligatoria a la llegada</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Short text for messages</source>
        <translation>Texto breve para mensajes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Text in one language</source>
        <translation>Texto en un idioma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name of a visitor</source>
        <translation>Nombre del visitante</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>Recibo acusado a las</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Solicitud de viaje</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Acuses de recibo</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Publicado a las</translation>
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
        <translation>Zona, nivel estratégico</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Ad hoc mission</source>
        <translation>Misión especial</translation>
    </message>
    <message>
        <source>Special event</source>
        <translation>Acto especial</translation>
    </message>
    <message>
        <source>Senior official</source>
        <translation>Alto funcionario</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Situation: political</source>
        <translation>Situación: política</translation>
    </message>
    <message>
        <source>Situation: mandate and programmes</source>
        <translation>Situación: mandato y programas</translation>
    </message>
    <message>
        <source>Programme exposure</source>
        <translation>Exposición de los programas</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Período de validez</translation>
    </message>
    <message>
        <source>SRM assessments</source>
        <translation>Evaluaciones de riesgos</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>Evaluación de los riesgos de seguridad</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revisión anual</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Change of the situation</source>
        <translation>Cambio de la situación</translation>
    </message>
    <message>
        <source>Change of programme</source>
        <translation>Cambio de programa</translation>
    </message>
    <message>
        <source>New premises</source>
        <translation>Nuevos locales</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Elecciones</translation>
    </message>
    <message>
        <source>Request of the Designated Official</source>
        <translation>Solicitud del oficial designado</translation>
    </message>
    <message>
        <source>Situation: security forces</source>
        <translation>Situación: fuerzas de seguridad</translation>
    </message>
    <message>
        <source>Area in the register</source>
        <translation>Zona en el registro</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Situation: economic</source>
        <translation>Situación: económica</translation>
    </message>
    <message>
        <source>Situation: social</source>
        <translation>Situación: social</translation>
    </message>
    <message>
        <source>Situation: environmental</source>
        <translation>Situación: ambiental</translation>
    </message>
    <message>
        <source>Situation: infrastructure</source>
        <translation>Situación: infraestructura</translation>
    </message>
    <message>
        <source>Situation: threat groups and actors</source>
        <translation>Situación: grupos y autores de amenazas</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>SMT meeting</source>
        <translation>Reunión del equipo de gestión</translation>
    </message>
    <message>
        <source>Reasons for a review</source>
        <translation>Motivos de revisión</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Conditions of the approval</source>
        <translation>Condiciones de la aprobación</translation>
    </message>
    <message>
        <source>Resident, internationally recruited</source>
        <translation>Residente, de contratación internacional</translation>
    </message>
    <message>
        <source>Resident, locally recruited</source>
        <translation>Residente, de contratación local</translation>
    </message>
    <message>
        <source>On mission, international</source>
        <translation>En misión, internacional</translation>
    </message>
    <message>
        <source>On mission, national</source>
        <translation>En misión, nacional</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Gobierno local</translation>
    </message>
    <message>
        <source>National government</source>
        <translation>Gobierno nacional</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>Ocasional</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Who is exposed</source>
        <translation>Quién está expuesto</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>Lugar principal</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>What the situation means for the programme</source>
        <translation>Qué significa la situación para el programa</translation>
    </message>
    <message>
        <source>What the programme means for security</source>
        <translation>Qué significa el programa para la seguridad</translation>
    </message>
    <message>
        <source>Programme criticality output</source>
        <translation>Producto según criticidad</translation>
    </message>
    <message>
        <source>Programme exposures</source>
        <translation>Exposiciones de los programas</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>Conflicto armado</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Terrorismo</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Delincuencia</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>Disturbios civiles</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Peligros naturales</translation>
    </message>
    <message>
        <source>Threat category</source>
        <translation>Categoría de amenaza</translation>
    </message>
    <message>
        <source>Intent (hazards: frequency)</source>
        <translation>Intención (peligros: frecuencia)</translation>
    </message>
    <message>
        <source>Capability (hazards: magnitude)</source>
        <translation>Capacidad (amenazas naturales: magnitud)</translation>
    </message>
    <message>
        <source>Inhibiting context (hazards: preparedness)</source>
        <translation>Contexto inhibidor (peligros: preparación)</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Threat scores</source>
        <translation>Puntuaciones de la amenaza</translation>
    </message>
    <message>
        <source>General threats</source>
        <translation>Amenazas generales</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>Amenaza general</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Amistosa</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Recelosa</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Hostil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Tipo de autor</translation>
    </message>
    <message>
        <source>Main SRM area</source>
        <translation>Zona principal de gestión de riesgos</translation>
    </message>
    <message>
        <source>Where it operates</source>
        <translation>Dónde actúa</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Fines</translation>
    </message>
    <message>
        <source>Attitude to the United Nations</source>
        <translation>Actitud hacia las Naciones Unidas</translation>
    </message>
    <message>
        <source>Strength, weapons and means</source>
        <translation>Efectivos, armas y medios</translation>
    </message>
    <message>
        <source>Methods and usual targets</source>
        <translation>Métodos y objetivos habituales</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>Qué lo frena</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>Último examen el</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>Autores de amenazas</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation>Autor de amenazas</translation>
    </message>
    <message>
        <source>Prevention: lowers likelihood</source>
        <translation>Prevención: reduce la probabilidad</translation>
    </message>
    <message>
        <source>Mitigation: lowers impact</source>
        <translation>Mitigación: reduce el impacto</translation>
    </message>
    <message>
        <source>Prevention and mitigation</source>
        <translation>Prevención y mitigación</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Aceptar el riesgo</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Controlar</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Deter</source>
        <translation>Disuadir</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Build acceptance</source>
        <translation>Fomentar la aceptación</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecomunicaciones</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehículos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Residential</source>
        <translation>Residencial</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Guardias</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>Ciberseguridad</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Aviación</translation>
    </message>
    <message>
        <source>Everyone in the area</source>
        <translation>Todos en la zona</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Categorías de personal</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financiada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Own organization</source>
        <translation>Propia organización</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>Gastos compartidos locales</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>Cuenta de financiación conjunta</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>País anfitrión</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>Sin financiación</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Zona de encargado</translation>
    </message>
    <message>
        <source>Change of likelihood</source>
        <translation>Cambio de la probabilidad</translation>
    </message>
    <message>
        <source>Change of impact</source>
        <translation>Cambio del impacto</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>Estado de la medida</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Cost, once</source>
        <translation>Costo, único</translation>
    </message>
    <message>
        <source>Cost, yearly</source>
        <translation>Costo, anual</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Plazo el</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Prueba: dónde se guarda</translation>
    </message>
    <message>
        <source>Change of risk</source>
        <translation>Cambio del riesgo</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation>Medidas de gestión de riesgos</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>Medida de gestión de riesgos</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>Suceso de riesgo</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Events it works on</source>
        <translation>Sucesos a los que se dirige</translation>
    </message>
    <message>
        <source>Event it works on</source>
        <translation>Suceso al que se dirige</translation>
    </message>
    <message>
        <source>Concurs</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Concurs with a remark</source>
        <translation>De acuerdo con observación</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>Por poder</translation>
    </message>
    <message>
        <source>Member of the SMT</source>
        <translation>Miembro del equipo de gestión</translation>
    </message>
    <message>
        <source>Position taken</source>
        <translation>Posición adoptada</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Representado por</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>Positions of the SMT</source>
        <translation>Posiciones del equipo de gestión</translation>
    </message>
    <message>
        <source>Position of an SMT member</source>
        <translation>Posición de un miembro del equipo de gestión</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Riesgo bajo</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Riesgo medio</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Riesgo alto</translation>
    </message>
    <message>
        <source>Very high risk</source>
        <translation>Riesgo muy alto</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>Riesgo residual</translation>
    </message>
    <message>
        <source>Why it should be accepted</source>
        <translation>Por qué debe aceptarse</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Wording of the decision</source>
        <translation>Texto de la decisión</translation>
    </message>
    <message>
        <source>Risk acceptances</source>
        <translation>Aceptaciones del riesgo</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>Aceptación del riesgo</translation>
    </message>
    <message>
        <source>Visit of a senior official</source>
        <translation>Visita de un alto funcionario</translation>
    </message>
    <message>
        <source>Those listed below</source>
        <translation>Los indicados abajo</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Una organización</translation>
    </message>
    <message>
        <source>A warden zone</source>
        <translation>Una zona de encargado</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>Organización responsable</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos de aplicación</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito de aplicación</translation>
    </message>
</context>
<context>
    <name>Aviation</name>
    <message>
        <source>Scheduled</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Vuelo chárter</translation>
    </message>
    <message>
        <source>UN Humanitarian Air Service</source>
        <translation>Servicio Aéreo Humanitario de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Under United Nations contract</source>
        <translation>Bajo contrato de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Militar</translation>
    </message>
    <message>
        <source>Listed: meets the criteria</source>
        <translation>En la lista: cumple los criterios</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Not listed: not shown to meet the criteria, which does not say it is unsafe</source>
        <translation>No está en la lista: no consta que cumpla los criterios, lo que no significa que sea inseguro</translation>
    </message>
    <message>
        <source>Restricted to certain routes</source>
        <translation>Limitado a ciertas rutas</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Advised against</source>
        <translation>Desaconsejado</translation>
    </message>
    <message>
        <source>IATA Operational Safety Audit</source>
        <translation>Auditoría de seguridad operacional IATA</translation>
    </message>
    <message>
        <source>ICAO audit of the State</source>
        <translation>Auditoría del Estado por la OACI</translation>
    </message>
    <message>
        <source>Operating ban</source>
        <translation>Prohibición de operar</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Accidentes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>IATA code</source>
        <translation>Código IATA</translation>
    </message>
    <message>
        <source>ICAO code</source>
        <translation>Código OACI</translation>
    </message>
    <message>
        <source>State of the air operator certificate (ISO 3166)</source>
        <translation>Estado del certificado de operador aéreo (ISO 3166)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status in the list</source>
        <translation>Situación en la lista</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <translation>Pruebas en palabras</translation>
    </message>
    <message>
        <source>Countries served (ISO 3166)</source>
        <translation>Países atendidos (ISO 3166)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Expedido por</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Air operators</source>
        <translation>Operadores aéreos</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Operador aéreo</translation>
    </message>
    <message>
        <source>Designated air-travel focal point</source>
        <translation>Coordinador designado de viajes aéreos</translation>
    </message>
    <message>
        <source>Security professional</source>
        <translation>Profesional de la seguridad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilizar</translation>
    </message>
    <message>
        <source>Use if there is no alternative</source>
        <translation>Usar si no hay alternativa</translation>
    </message>
    <message>
        <source>For the organization to decide</source>
        <translation>Lo decide la organización</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Requester is</source>
        <translation>El solicitante es</translation>
    </message>
    <message>
        <source>Requester on the staff list</source>
        <translation>Solicitante en la lista de personal</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Name of an operator not in the list</source>
        <translation>Nombre de un operador que no está en la lista</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Date of travel</source>
        <translation>Fecha del viaje</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation>Respuesta necesaria antes de</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibida a las</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Respondida a las</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Respuesta en palabras</translation>
    </message>
    <message>
        <source>Answer valid until</source>
        <translation>Respuesta válida hasta</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Asesoramiento</translation>
    </message>
    <message>
        <source>Requests for aviation advice</source>
        <translation>Solicitudes de asesoramiento aéreo</translation>
    </message>
    <message>
        <source>Request for aviation advice</source>
        <translation>Solicitud de asesoramiento aéreo</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>By headcount</source>
        <translation>Según el personal</translation>
    </message>
    <message>
        <source>Flat amount for small organizations, the rest by headcount</source>
        <translation>Importe fijo para las organizaciones pequeñas, el resto según el personal</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>Según el uso</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Partes iguales</translation>
    </message>
    <message>
        <source>Fixed table</source>
        <translation>Tabla fija</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>Moneda (ISO 4217)</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Census date</source>
        <translation>Fecha del censo</translation>
    </message>
    <message>
        <source>How costs are shared</source>
        <translation>Cómo se comparten los gastos</translation>
    </message>
    <message>
        <source>Flat amount below a share of</source>
        <translation>Importe fijo por debajo de una cuota de</translation>
    </message>
    <message>
        <source>Flat amount</source>
        <translation>Importe fijo</translation>
    </message>
    <message>
        <source>Second flat amount below a share of</source>
        <translation>Segundo importe fijo por debajo de una cuota de</translation>
    </message>
    <message>
        <source>Second flat amount</source>
        <translation>Segundo importe fijo</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Budget of the year before</source>
        <translation>Presupuesto del año anterior</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Memoria explicativa</translation>
    </message>
    <message>
        <source>Budget period</source>
        <translation>Período presupuestario</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>Tarifa fija</translation>
    </message>
    <message>
        <source>Second flat rate</source>
        <translation>Segunda tarifa fija</translation>
    </message>
    <message>
        <source>Cost-shared budgets</source>
        <translation>Presupuestos de gastos compartidos</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>Presupuesto de gastos compartidos</translation>
    </message>
    <message>
        <source>Security operations centre</source>
        <translation>Centro de operaciones de seguridad</translation>
    </message>
    <message>
        <source>Radio room and communications</source>
        <translation>Sala de radio y comunicaciones</translation>
    </message>
    <message>
        <source>Local security assistants</source>
        <translation>Auxiliares locales de seguridad</translation>
    </message>
    <message>
        <source>Guards for common posts</source>
        <translation>Guardias de puestos comunes</translation>
    </message>
    <message>
        <source>Stress counsellor</source>
        <translation>Consejero en estrés</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehículos</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation>Deseable</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>Gastos compartidos locales</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>Cuenta de financiación conjunta</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>Una organización</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En especie</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>Sin financiación</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Número de línea</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>Medida de gestión de riesgos</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Cost of a unit</source>
        <translation>Costo unitario</translation>
    </message>
    <message>
        <source>For (empty: once)</source>
        <translation>Para (vacío: una vez)</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenido</translation>
    </message>
    <message>
        <source>Dispute resolved</source>
        <translation>Controversia resuelta</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Impugnado</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Persons, units used or parts agreed</source>
        <translation>Personas, unidades usadas o partes convenidas</translation>
    </message>
    <message>
        <source>From the certified list</source>
        <translation>De la lista certificada</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Note on the dispute</source>
        <translation>Nota sobre la controversia</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Invoiced or paid</source>
        <translation>Facturado o pagado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Contabilizado el</translation>
    </message>
    <message>
        <source>Payment due on</source>
        <translation>Pago previsto el</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Date of the expenditure</source>
        <translation>Fecha del gasto</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Accounts closed on</source>
        <translation>Cuentas cerradas el</translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>Monitoring</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>On alert</source>
        <translation>En alerta</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalada</translation>
    </message>
    <message>
        <source>Stabilizing</source>
        <translation>En estabilización</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>After-action review done</source>
        <translation>Examen posterior realizado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Monitor: watch</source>
        <translation>Vigilancia: observar</translation>
    </message>
    <message>
        <source>Alert: prepare</source>
        <translation>Alerta: prepararse</translation>
    </message>
    <message>
        <source>Local crisis</source>
        <translation>Crisis local</translation>
    </message>
    <message>
        <source>Country crisis</source>
        <translation>Crisis nacional</translation>
    </message>
    <message>
        <source>Headquarters crisis</source>
        <translation>Crisis de la Sede</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Highest level reached</source>
        <translation>Nivel más alto alcanzado</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>Tipo de incidente</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Areas affected</source>
        <translation>Zonas afectadas</translation>
    </message>
    <message>
        <source>Incident that set it off</source>
        <translation>Incidente desencadenante</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Comenzó a las</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>Detectado a las</translation>
    </message>
    <message>
        <source>Activation decided at</source>
        <translation>Activación decidida a las</translation>
    </message>
    <message>
        <source>Activation decided by</source>
        <translation>Activación decidida por</translation>
    </message>
    <message>
        <source>Activation decided as</source>
        <translation>Activación decidida como</translation>
    </message>
    <message>
        <source>Crisis management team convened at</source>
        <translation>Equipo de gestión de crisis reunido a las</translation>
    </message>
    <message>
        <source>Headquarters notified at</source>
        <translation>Sede notificada a las</translation>
    </message>
    <message>
        <source>Stood down at</source>
        <translation>Desactivada a las</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Situation report every</source>
        <translation>Informe de situación cada</translation>
    </message>
    <message>
        <source>Crisis room</source>
        <translation>Sala de crisis</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Examen posterior</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>Decidido como</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Activated at</source>
        <translation>Activado a las</translation>
    </message>
    <message>
        <source>Activated by</source>
        <translation>Activado por</translation>
    </message>
    <message>
        <source>No longer active since</source>
        <translation>Inactivo desde</translation>
    </message>
    <message>
        <source>Plans activated</source>
        <translation>Planes activados</translation>
    </message>
    <message>
        <source>Plan activated</source>
        <translation>Plan activado</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By satellite phone</source>
        <translation>Por teléfono satelital</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>Por radio</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Por mensaje de texto</translation>
    </message>
    <message>
        <source>By messaging application</source>
        <translation>Por aplicación de mensajería</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>Through wardens</source>
        <translation>Por los encargados de zona</translation>
    </message>
    <message>
        <source>From the media</source>
        <translation>Por los medios</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Otro canal</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decidido a las</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Cuestión</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>Opciones consideradas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Advised by</source>
        <translation>Con el asesoramiento de</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Communicated to</source>
        <translation>Comunicado a</translation>
    </message>
    <message>
        <source>How it was communicated</source>
        <translation>Cómo se comunicó</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Plazo (hora)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Corrects or continues</source>
        <translation>Corrige o continúa</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Registro de decisiones</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>A Completely reliable</source>
        <translation>A Totalmente fiable</translation>
    </message>
    <message>
        <source>B Usually reliable</source>
        <translation>B Normalmente fiable</translation>
    </message>
    <message>
        <source>C Fairly reliable</source>
        <translation>C Bastante fiable</translation>
    </message>
    <message>
        <source>D Not usually reliable</source>
        <translation>D Normalmente no fiable</translation>
    </message>
    <message>
        <source>E Unreliable</source>
        <translation>E No fiable</translation>
    </message>
    <message>
        <source>F Reliability cannot be judged</source>
        <translation>F No se puede juzgar la fiabilidad</translation>
    </message>
    <message>
        <source>1 Confirmed by other sources</source>
        <translation>1 Confirmado por otras fuentes</translation>
    </message>
    <message>
        <source>2 Probably true</source>
        <translation>2 Probablemente cierto</translation>
    </message>
    <message>
        <source>3 Possibly true</source>
        <translation>3 Posiblemente cierto</translation>
    </message>
    <message>
        <source>4 Doubtful</source>
        <translation>4 Dudoso</translation>
    </message>
    <message>
        <source>5 Improbable</source>
        <translation>5 Improbable</translation>
    </message>
    <message>
        <source>6 Truth cannot be judged</source>
        <translation>6 No se puede juzgar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>Entrante o saliente</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilidad de la fuente</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Credibilidad de la información</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Medida adoptada</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Information log</source>
        <translation>Registro de información</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Ordinario</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Life-saving</source>
        <translation>Vital</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Responsible for the task</source>
        <translation>Responsable de la tarea</translation>
    </message>
    <message>
        <source>Responsible role</source>
        <translation>Función responsable</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Follows from the decision</source>
        <translation>Deriva de la decisión</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>Acerca del registro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Hecho a las</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Número del informe</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Período desde</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Período hasta</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>United Nations casualties: dead</source>
        <translation>Víctimas de las Naciones Unidas: muertos</translation>
    </message>
    <message>
        <source>United Nations casualties: injured</source>
        <translation>Víctimas de las Naciones Unidas: heridos</translation>
    </message>
    <message>
        <source>United Nations casualties: missing</source>
        <translation>Víctimas de las Naciones Unidas: desaparecidos</translation>
    </message>
    <message>
        <source>United Nations casualties: details</source>
        <translation>Víctimas de las Naciones Unidas: detalles</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Recuento del personal</translation>
    </message>
    <message>
        <source>Headcount table</source>
        <translation>Tabla del recuento</translation>
    </message>
    <message>
        <source>Status of premises</source>
        <translation>Estado de los locales</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Status of communications</source>
        <translation>Estado de las comunicaciones</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Decisiones adoptadas</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Next report at</source>
        <translation>Próximo informe a las</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviado a las</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation>Informes de situación</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Informe de situación</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>Toque de queda</translation>
    </message>
    <message>
        <source>Stay at home</source>
        <translation>Quedarse en casa</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Work from home</source>
        <translation>Trabajar desde casa</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>Oficina cerrada</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Hibernar</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Reubicar</translation>
    </message>
    <message>
        <source>Evacuate families</source>
        <translation>Evacuar a las familias</translation>
    </message>
    <message>
        <source>Evacuate non-critical staff</source>
        <translation>Evacuar al personal no crítico</translation>
    </message>
    <message>
        <source>Evacuate all</source>
        <translation>Evacuar a todos</translation>
    </message>
    <message>
        <source>Suspend programme</source>
        <translation>Suspender el programa</translation>
    </message>
    <message>
        <source>Communications discipline</source>
        <translation>Disciplina de comunicaciones</translation>
    </message>
    <message>
        <source>Measure ordered</source>
        <translation>Medida ordenada</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Zona de encargado</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Categorías de personal</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>En vigor hasta</translation>
    </message>
    <message>
        <source>To be reviewed at</source>
        <translation>Revisar a las</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>Ordered as</source>
        <translation>Ordenado como</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Ordenado a las</translation>
    </message>
    <message>
        <source>Lifted at</source>
        <translation>Levantado a las</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Measures ordered</source>
        <translation>Medidas ordenadas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Período de activación</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Número de la anotación</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Time frame from</source>
        <translation>Período desde</translation>
    </message>
    <message>
        <source>Time frame until</source>
        <translation>Período hasta</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitador</translation>
    </message>
    <message>
        <source>Accountable: resident coordinator or head of mission</source>
        <translation>Responsable: coordinador residente o jefe de misión</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Próximo examen el</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>Evaluación de los riesgos de seguridad</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Período considerado</translation>
    </message>
    <message>
        <source>Programme criticality exercises</source>
        <translation>Ejercicios de criticidad de los programas</translation>
    </message>
    <message>
        <source>Programme criticality exercise</source>
        <translation>Ejercicio de criticidad de los programas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Strategic result</source>
        <translation>Resultado estratégico</translation>
    </message>
    <message>
        <source>Framework it comes from</source>
        <translation>Marco de procedencia</translation>
    </message>
    <message>
        <source>Strategic results</source>
        <translation>Resultados estratégicos</translation>
    </message>
    <message>
        <source>Life-saving at scale</source>
        <translation>Salva vidas a gran escala</translation>
    </message>
    <message>
        <source>Directed by the Office of the Secretary-General</source>
        <translation>Ordenado por la Oficina del Secretario General</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>Lugar principal</translation>
    </message>
    <message>
        <source>Likelihood of implementation</source>
        <translation>Probabilidad de ejecución</translation>
    </message>
    <message>
        <source>Designated PC1</source>
        <translation>Designado PC1</translation>
    </message>
    <message>
        <source>PC1: criterion</source>
        <translation>PC1: criterio</translation>
    </message>
    <message>
        <source>PC1: justification</source>
        <translation>PC1: justificación</translation>
    </message>
    <message>
        <source>PC1: designated by</source>
        <translation>PC1: designado por</translation>
    </message>
    <message>
        <source>PC1: designated on</source>
        <translation>PC1: designado el</translation>
    </message>
    <message>
        <source>PC1: note of headquarters: where it is kept</source>
        <translation>PC1: nota de la Sede: dónde se guarda</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Examen por homólogos</translation>
    </message>
    <message>
        <source>PC1: designation</source>
        <translation>PC1: designación</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name or line</source>
        <translation>Nombre o línea</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Directory entry</source>
        <translation>Entrada del directorio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Teléfono satelital</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Aplicación de mensajería</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Tipo de canal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>Dirección o indicativo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Probado el</translation>
    </message>
    <message>
        <source>Worked when tested</source>
        <translation>Funcionó al probarlo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>De guardia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>Lista de guardias</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>No clasificado</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Estrictamente confidencial</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Private number</source>
        <translation>Número privado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horario</translation>
    </message>
</context>
<context>
    <name>DutyStation</name>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Office away from headquarters</source>
        <translation>Oficina situada fuera de la Sede</translation>
    </message>
    <message>
        <source>Regional commission</source>
        <translation>Comisión regional</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Apto para familias</translation>
    </message>
    <message>
        <source>Non-family</source>
        <translation>No apto para familias</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>Subregión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>Condición respecto de las familias</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Funcionarios</translation>
    </message>
    <message>
        <source>Staff by organization</source>
        <translation>Funcionarios por organización</translation>
    </message>
    <message>
        <source>Staff figures as of</source>
        <translation>Datos de personal al</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Referencia de la fuente</translation>
    </message>
    <message>
        <source>Duty stations</source>
        <translation>Lugares de destino</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>H: headquarters and similar</source>
        <translation>H: sede y similares</translation>
    </message>
    <message>
        <source>A: least hardship</source>
        <translation>A: menor dificultad</translation>
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
        <translation>E: mayor dificultad</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Ordinaria</translation>
    </message>
    <message>
        <source>Heightened</source>
        <translation>Reforzada</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nombre en árabe</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Nombre en chino</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nombre en francés</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Nombre en ruso</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Hardship class</source>
        <translation>Categoría de dificultad</translation>
    </message>
    <message>
        <source>High-risk duty station</source>
        <translation>Lugar de destino de alto riesgo</translation>
    </message>
    <message>
        <source>High risk from</source>
        <translation>Riesgo alto desde</translation>
    </message>
    <message>
        <source>High risk until</source>
        <translation>Riesgo alto hasta</translation>
    </message>
    <message>
        <source>Stage of planning</source>
        <translation>Etapa de planificación</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>No se usa desde</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>High-risk status</source>
        <translation>Condición de alto riesgo</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Set to the current time</source>
        <translation>Poner la hora actual</translation>
    </message>
    <message>
        <source>Distance from UTC</source>
        <translation>Diferencia respecto de UTC</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>How exact the time is</source>
        <translation>Exactitud de la hora</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Notation of the position</source>
        <translation>Notación de la posición</translation>
    </message>
    <message>
        <source>Accuracy in metres</source>
        <translation>Precisión en metros</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>Minutos y segundos</translation>
    </message>
    <message>
        <source>Where the position comes from</source>
        <translation>Origen de la posición</translation>
    </message>
    <message>
        <source>Satellite receiver</source>
        <translation>Receptor de satélite</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Place of the gazetteer</source>
        <translation>Lugar del nomenclátor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Type of the record</source>
        <translation>Tipo de registro</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Alternate work modalities</source>
        <translation>Modalidades de trabajo alternativas</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>Reubicación</translation>
    </message>
    <message>
        <source>Evacuation of families</source>
        <translation>Evacuación de familias</translation>
    </message>
    <message>
        <source>Evacuation of non-essential personnel</source>
        <translation>Evacuación del personal no esencial</translation>
    </message>
    <message>
        <source>Evacuation of all</source>
        <translation>Evacuación de todos</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Regreso</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>Oficial designado</translation>
    </message>
    <message>
        <source>USG for the Secretary-General</source>
        <translation>USG en nombre del Secretario General</translation>
    </message>
    <message>
        <source>Area Security Coordinator, emergency</source>
        <translation>Coordinador de zona, emergencia</translation>
    </message>
    <message>
        <source>Designated Official, emergency</source>
        <translation>Oficial designado, emergencia</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Return authorized</source>
        <translation>Regreso autorizado</translation>
    </message>
    <message>
        <source>Converted to non-family</source>
        <translation>Convertido en no apto para familias</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind of move</source>
        <translation>Tipo de traslado</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Recommended at</source>
        <translation>Recomendado a las</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Authorized at</source>
        <translation>Autorizado a las</translation>
    </message>
    <message>
        <source>Ratified at</source>
        <translation>Ratificado a las</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Categorías de personal</translation>
    </message>
    <message>
        <source>Locally recruited staff leave the country</source>
        <translation>El personal local sale del país</translation>
    </message>
    <message>
        <source>Why locally recruited staff leave</source>
        <translation>Por qué sale el personal local</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>Refugio seguro</translation>
    </message>
    <message>
        <source>Point of the safe haven</source>
        <translation>Punto del refugio seguro</translation>
    </message>
    <message>
        <source>Most baggage</source>
        <translation>Equipaje máximo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Completado a las</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Relocation and evacuation orders</source>
        <translation>Órdenes de reubicación y evacuación</translation>
    </message>
    <message>
        <source>Relocation or evacuation order</source>
        <translation>Orden de reubicación o evacuación</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Autobús</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aeronave</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Helicóptero</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Barco</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>A pie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Ha salido</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Vehicle, aircraft or boat</source>
        <translation>Vehículo, aeronave o barco</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Operador aéreo</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Departs from</source>
        <translation>Sale de</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Llega a</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>Sale a las</translation>
    </message>
    <message>
        <source>Arrives at (time)</source>
        <translation>Llegada (hora)</translation>
    </message>
    <message>
        <source>Locked at</source>
        <translation>Cerrado a las</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibidos por</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifiestos</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Familiar a cargo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Documents in order</source>
        <translation>Documentos en regla</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Equipaje</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Registrado a las</translation>
    </message>
    <message>
        <source>Checked in at the point</source>
        <translation>Registrado en el punto</translation>
    </message>
    <message>
        <source>Boarded at</source>
        <translation>Embarcó a las</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Llegó a las</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Why they did not come</source>
        <translation>Por qué no se presentaron</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Pasajeros</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Pasajero</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Eligible family members</source>
        <translation>Familiares que reúnen las condiciones</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Regresó</translation>
    </message>
    <message>
        <source>Post reassigned on</source>
        <translation>Puesto reasignado el</translation>
    </message>
    <message>
        <source>Evacuation entitlements</source>
        <translation>Prestaciones por evacuación</translation>
    </message>
    <message>
        <source>Evacuation entitlement</source>
        <translation>Prestación por evacuación</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Ordinario</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation>En 24 horas</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Inmediata</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Camina</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Stretcher</source>
        <translation>Camilla</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <source>From the facility</source>
        <translation>Desde el centro</translation>
    </message>
    <message>
        <source>To the facility</source>
        <translation>Al centro</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Authorized by (medical)</source>
        <translation>Autorizado por (médico)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>Llamado a las</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceptado a las</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Salió a las</translation>
    </message>
    <message>
        <source>Reference in the medical system</source>
        <translation>Referencia en el sistema médico</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Medical evacuations</source>
        <translation>Evacuaciones médicas</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>Evacuación médica</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>Log of the evacuation</source>
        <translation>Registro de la evacuación</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>Evaluación de los riesgos de seguridad</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>Con familiares a cargo</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>Último examen el</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fechas y horas</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Call tree</source>
        <translation>Cadena de llamadas</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>Control de radio</translation>
    </message>
    <message>
        <source>Test of the emergency communications system</source>
        <translation>Prueba del sistema de comunicaciones de emergencia</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Simulacro de incendio</translation>
    </message>
    <message>
        <source>Shelter drill</source>
        <translation>Simulacro de refugio</translation>
    </message>
    <message>
        <source>Headcount drill</source>
        <translation>Simulacro de recuento</translation>
    </message>
    <message>
        <source>Tabletop exercise</source>
        <translation>Ejercicio de mesa</translation>
    </message>
    <message>
        <source>Functional exercise</source>
        <translation>Ejercicio funcional</translation>
    </message>
    <message>
        <source>Relocation drill</source>
        <translation>Simulacro de reubicación</translation>
    </message>
    <message>
        <source>Medical evacuation drill</source>
        <translation>Simulacro de evacuación médica</translation>
    </message>
    <message>
        <source>Hostage incident tabletop exercise</source>
        <translation>Ejercicio de mesa: toma de rehenes</translation>
    </message>
    <message>
        <source>Full-scale exercise</source>
        <translation>Ejercicio a escala real</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Satisfactory</source>
        <translation>Satisfactorio</translation>
    </message>
    <message>
        <source>Satisfactory with findings</source>
        <translation>Satisfactorio con hallazgos</translation>
    </message>
    <message>
        <source>Unsatisfactory</source>
        <translation>Insatisfactorio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Previsto para</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Realizado el</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kinds of plans tested with it</source>
        <translation>Tipos de planes probados con él</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Course of the scenario</source>
        <translation>Desarrollo del escenario</translation>
    </message>
    <message>
        <source>Unannounced</source>
        <translation>Sin previo aviso</translation>
    </message>
    <message>
        <source>Host authorities took part</source>
        <translation>Participaron las autoridades anfitrionas</translation>
    </message>
    <message>
        <source>Exercise director</source>
        <translation>Director del ejercicio</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Empezó a las</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminó a las</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Real event that counts as the test</source>
        <translation>Suceso real que cuenta como prueba</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Examen posterior</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Motivo de la cancelación</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Documentos: dónde se guardan</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Logrado en parte</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>No logrado</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Achieved or not</source>
        <translation>Logrado o no</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Reached within 2 hours</source>
        <translation>Contactados en 2 horas</translation>
    </message>
    <message>
        <source>Reached within 4 hours</source>
        <translation>Contactados en 4 horas</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Links that worked</source>
        <translation>Enlaces que funcionaron</translation>
    </message>
    <message>
        <source>Time until all were accounted for</source>
        <translation>Tiempo hasta localizar a todos</translation>
    </message>
    <message>
        <source>Time until all were in shelter</source>
        <translation>Tiempo hasta que todos estén a resguardo</translation>
    </message>
    <message>
        <source>Accounted for within 1 hour</source>
        <translation>Localizados en 1 hora</translation>
    </message>
    <message>
        <source>Accounted for within 4 hours</source>
        <translation>Localizados en 4 horas</translation>
    </message>
    <message>
        <source>Accounted for within 12 hours</source>
        <translation>Localizados en 12 horas</translation>
    </message>
    <message>
        <source>Accounted for within 24 hours</source>
        <translation>Localizados en 24 horas</translation>
    </message>
    <message>
        <source>Time to the concentration point</source>
        <translation>Tiempo hasta el punto de concentración</translation>
    </message>
    <message>
        <source>Time to medical care</source>
        <translation>Tiempo hasta la atención médica</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <source>Other measure</source>
        <translation>Otra medición</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Valor medido</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Valores medidos</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>Cerrada y verificada</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>Declarada cerrada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Corrective recommendation</source>
        <translation>Recomendación correctiva</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Plazo el</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>Responsable de la acción</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>Prueba del cierre: dónde se guarda</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Tras el inicio</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Dado a las</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Dado a</translation>
    </message>
    <message>
        <source>Text of the inject</source>
        <translation>Texto de la incidencia</translation>
    </message>
    <message>
        <source>Expected reaction</source>
        <translation>Reacción esperada</translation>
    </message>
    <message>
        <source>Reaction observed</source>
        <translation>Reacción observada</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Evaluadores</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Host authority or other body</source>
        <translation>Autoridad anfitriona u otro órgano</translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation>Participó como</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Participants of an organization</source>
        <translation>Participantes de una organización</translation>
    </message>
    <message>
        <source>Main plan tested</source>
        <translation>Plan principal probado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What was tested of it</source>
        <translation>Qué se probó de él</translation>
    </message>
    <message>
        <source>Further plans tested</source>
        <translation>Otros planes probados</translation>
    </message>
    <message>
        <source>Further plan tested</source>
        <translation>Otro plan probado</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Line in another currency</source>
        <translation>Partida en otra moneda</translation>
    </message>
    <message>
        <source>Total to be shared</source>
        <translation>Total por compartir</translation>
    </message>
    <message>
        <source>Flat amount in another currency</source>
        <translation>Importe fijo en otra moneda</translation>
    </message>
    <message>
        <source>The shares cannot be computed</source>
        <translation>No se pueden calcular las cuotas</translation>
    </message>
    <message>
        <source>look at the counts and flat amounts</source>
        <translation>revise los números y los importes fijos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>late, or not at all</source>
        <translation>con retraso o sin hacer</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Headquarters told</source>
        <translation>Sede notificada</translation>
    </message>
    <message>
        <source>After-action review due</source>
        <translation>Plazo del examen posterior</translation>
    </message>
    <message>
        <source>To be looked at again by</source>
        <translation>Revisar antes de</translation>
    </message>
    <message>
        <source>First arrival</source>
        <translation>Primera llegada</translation>
    </message>
    <message>
        <source>Arrival due</source>
        <translation>Plazo de llegada</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Puede ser el mismo que</translation>
    </message>
    <message>
        <source>Flash report sent</source>
        <translation>Informe urgente enviado</translation>
    </message>
    <message>
        <source>Flash report due</source>
        <translation>Plazo del informe urgente</translation>
    </message>
    <message>
        <source>Initial report due</source>
        <translation>Plazo del informe inicial</translation>
    </message>
    <message>
        <source>Full report due</source>
        <translation>Plazo del informe completo</translation>
    </message>
    <message>
        <source>Endorsement due</source>
        <translation>Plazo del refrendo</translation>
    </message>
    <message>
        <source>Next reminder of the final report</source>
        <translation>Próximo recordatorio del informe final</translation>
    </message>
    <message>
        <source>Severity by the worst impact</source>
        <translation>Gravedad según el peor impacto</translation>
    </message>
    <message>
        <source>Figures of its month are locked from</source>
        <translation>Cifras de su mes cerradas a partir del</translation>
    </message>
    <message>
        <source>Counts as a breach</source>
        <translation>Cuenta como irrupción</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no: stopped at the line</source>
        <translation>no: detenido en la línea</translation>
    </message>
    <message>
        <source>not yet: not endorsed</source>
        <translation>aún no: sin refrendar</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>aún no notificado</translation>
    </message>
    <message>
        <source>Support to be offered by</source>
        <translation>Ofrecer apoyo antes de</translation>
    </message>
    <message>
        <source>Everybody to be reached by</source>
        <translation>Contactar a todos antes de</translation>
    </message>
    <message>
        <source>As it may be passed on</source>
        <translation>Cifras que pueden transmitirse</translation>
    </message>
    <message>
        <source>reached %1, declined %2, not found %3, others %4, all %5</source>
        <translation>contactados: %1, rechazos: %2, no localizados: %3, otros: %4, total: %5</translation>
    </message>
    <message>
        <source>%1, then deleted</source>
        <translation>%1, luego se elimina</translation>
    </message>
    <message>
        <source>%1, then without names</source>
        <translation>%1, luego sin nombres</translation>
    </message>
    <message>
        <source>%1, then as counts only</source>
        <translation>%1, luego solo como totales</translation>
    </message>
    <message>
        <source>%1, then archived</source>
        <translation>%1, luego se archiva</translation>
    </message>
    <message>
        <source>%1, then looked at again</source>
        <translation>%1, luego se revisa</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>kept as long as it lasts</source>
        <translation>se conserva mientras dure</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: vencido</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modificado desde que estaba</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Awaiting ratification</source>
        <translation>Pendiente de ratificación</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>De contratación internacional</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>De contratación local</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Familiares a cargo</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contratistas</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>acceso restringido</translation>
    </message>
    <message>
        <source>%1; injured %2, missing %3, no news %4</source>
        <translation>%1; heridos: %2, desaparecidos: %3, sin noticias: %4</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>Localizados</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>Informes contradictorios</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>Tras 1 hora</translation>
    </message>
    <message>
        <source>After 4 hours</source>
        <translation>Tras 4 horas</translation>
    </message>
    <message>
        <source>After 12 hours</source>
        <translation>Tras 12 horas</translation>
    </message>
    <message>
        <source>After 24 hours</source>
        <translation>Tras 24 horas</translation>
    </message>
    <message>
        <source>First report due</source>
        <translation>Plazo del primer informe</translation>
    </message>
    <message>
        <source>Nine in ten to be accounted for by</source>
        <translation>Localizar a nueve de cada diez antes de</translation>
    </message>
    <message>
        <source>All to be accounted for by</source>
        <translation>Localizar a todos antes de</translation>
    </message>
    <message>
        <source>Line for text message and radio</source>
        <translation>Línea para mensaje de texto y radio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>contradictory reports: not accounted for until somebody decides</source>
        <translation>informes contradictorios: sin localizar hasta que alguien decida</translation>
    </message>
    <message>
        <source>Newest report</source>
        <translation>Informe más reciente</translation>
    </message>
    <message>
        <source>not believed without a reason</source>
        <translation>no se acepta sin un motivo</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>a second person must confirm</source>
        <translation>una segunda persona debe confirmar</translation>
    </message>
    <message>
        <source>Attempts without an answer</source>
        <translation>Intentos sin respuesta</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, el último: %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>%1: expired, but the last that is known</source>
        <translation>%1: vencido, pero es lo último que se conoce</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Plazo de la respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>no channel has been tested and works</source>
        <translation>ningún canal se ha probado con éxito</translation>
    </message>
    <message>
        <source>Unverified since</source>
        <translation>No verificado desde</translation>
    </message>
    <message>
        <source>To be tested again by</source>
        <translation>Volver a probar a más tardar el</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>De servicio ahora</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>por verificar</translation>
    </message>
    <message>
        <source>No answer for</source>
        <translation>Sin respuesta desde hace</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Respuesta prevista a más tardar el</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Seguimiento previsto</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Acuerdo hasta</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>enough contact channels verified lately</source>
        <translation>suficientes canales de contacto verificados recientemente</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicilio</translation>
    </message>
    <message>
        <source>warden zone</source>
        <translation>zona de encargado</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>valid contract</source>
        <translation>contrato vigente</translation>
    </message>
    <message>
        <source>dependants declared</source>
        <translation>familiares declarados</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Anotación en la lista</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>Missing on the list</source>
        <translation>Falta en la lista</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Paradero</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4 old)</source>
        <comment>place, planned or observed, source, age</comment>
        <translation>%1 (%2, %3, hace %4)</translation>
    </message>
    <message>
        <source>%1 (home zone, %2 old)</source>
        <translation>%1 (zona del domicilio, hace %2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Training missing</source>
        <translation>Capacitación que falta</translation>
    </message>
    <message>
        <source>Training expired</source>
        <translation>Capacitación vencida</translation>
    </message>
    <message>
        <source>Training to be done by</source>
        <translation>Capacitación que debe hacerse antes de</translation>
    </message>
    <message>
        <source>Training expires</source>
        <translation>Capacitación que vence</translation>
    </message>
    <message>
        <source>Active warden</source>
        <translation>Encargado de zona activo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Persons in the zone</source>
        <translation>Personas en la zona</translation>
    </message>
    <message>
        <source>Lower rate from</source>
        <translation>Tarifa reducida a partir del</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Plazo del examen</translation>
    </message>
    <message>
        <source>Evacuation ends at the latest</source>
        <translation>Fin de la evacuación a más tardar el</translation>
    </message>
    <message>
        <source>Followed by the list of</source>
        <translation>Seguida de la lista del</translation>
    </message>
    <message>
        <source>Next certification due</source>
        <translation>Próxima certificación prevista</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>partially compliant</source>
        <translation>parcialmente conforme</translation>
    </message>
    <message>
        <source>not compliant</source>
        <translation>no conforme</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>nada se aplica</translation>
    </message>
    <message>
        <source>Unauthorized entries this year</source>
        <translation>Entradas no autorizadas este año</translation>
    </message>
    <message>
        <source>%1 breaches, %2 stopped at the line, %3 not endorsed</source>
        <translation>irrupciones: %1, detenidos en la línea: %2, sin refrendar: %3</translation>
    </message>
    <message>
        <source>Breaches by visits</source>
        <translation>Irrupciones por visitas</translation>
    </message>
    <message>
        <source>Incidents here this year</source>
        <translation>Incidentes aquí este año</translation>
    </message>
    <message>
        <source>%1, and %2 without a date</source>
        <translation>%1, y %2 sin fecha</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>none has been accepted</source>
        <translation>no se ha aceptado ninguna</translation>
    </message>
    <message>
        <source>Next survey due</source>
        <translation>Plazo de la próxima evaluación</translation>
    </message>
    <message>
        <source>Lease expires</source>
        <translation>Vencimiento del alquiler</translation>
    </message>
    <message>
        <source>Score as accepted</source>
        <translation>Puntuación aceptada</translation>
    </message>
    <message>
        <source>Score as surveyed, not accepted yet</source>
        <translation>Puntuación evaluada, aún no aceptada</translation>
    </message>
    <message>
        <source>Score today</source>
        <translation>Puntuación hoy</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Requisitos cumplidos</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobados</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Critical requirements not met</source>
        <translation>Requisitos críticos no cumplidos</translation>
    </message>
    <message>
        <source>Not to be mended</source>
        <translation>No se corregirá</translation>
    </message>
    <message>
        <source>the risk has been accepted</source>
        <translation>se ha aceptado el riesgo</translation>
    </message>
    <message>
        <source>To be mended later than its severity allows</source>
        <translation>Corrección prevista más tarde de lo que permite su gravedad</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>Corregir a más tardar el</translation>
    </message>
    <message>
        <source>Next test due</source>
        <translation>Plazo de la próxima prueba</translation>
    </message>
    <message>
        <source>Update after its activation due</source>
        <translation>Plazo de la actualización tras su activación</translation>
    </message>
    <message>
        <source>Out of date: its assessment is not in force</source>
        <translation>Desactualizado: su evaluación no está en vigor</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Previsto para</translation>
    </message>
    <message>
        <source>Does not count as a test</source>
        <translation>No cuenta como prueba</translation>
    </message>
    <message>
        <source>unsatisfactory</source>
        <translation>insatisfactorio</translation>
    </message>
    <message>
        <source>a real event without an after-action review</source>
        <translation>un suceso real sin examen posterior</translation>
    </message>
    <message>
        <source>Next check due</source>
        <translation>Próxima comprobación prevista</translation>
    </message>
    <message>
        <source>First check due</source>
        <translation>Primera comprobación prevista</translation>
    </message>
    <message>
        <source>likelihood %1, impact %2</source>
        <translation>probabilidad %1, impacto %2</translation>
    </message>
    <message>
        <source>a score outside 1 to 5</source>
        <translation>una puntuación fuera de 1 a 5</translation>
    </message>
    <message>
        <source>present above inherent</source>
        <translation>puntuación actual superior a la inherente</translation>
    </message>
    <message>
        <source>projected above present</source>
        <translation>puntuación prevista superior a la actual</translation>
    </message>
    <message>
        <source>present lower than what is in place explains</source>
        <translation>puntuación actual más baja de lo que explica lo que ya se aplica</translation>
    </message>
    <message>
        <source>projected lower than what is to come explains</source>
        <translation>puntuación prevista más baja de lo que explica lo que está por venir</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>its acceptance has expired</source>
        <translation>su aceptación ha vencido</translation>
    </message>
    <message>
        <source>nobody who may has accepted it</source>
        <translation>no lo ha aceptado nadie facultado para ello</translation>
    </message>
    <message>
        <source>above what an output of this criticality may run under</source>
        <translation>por encima del riesgo permitido para un producto de esta criticidad</translation>
    </message>
    <message>
        <source>nobody may accept it</source>
        <translation>nadie puede aceptarlo</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>Riesgo inherente</translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation>Riesgo actual</translation>
    </message>
    <message>
        <source>Projected risk</source>
        <translation>Riesgo previsto</translation>
    </message>
    <message>
        <source>Measures against it</source>
        <translation>Medidas contra este suceso</translation>
    </message>
    <message>
        <source>Present score that its measures explain</source>
        <translation>Puntuación actual que explican sus medidas</translation>
    </message>
    <message>
        <source>Projected score that its measures explain</source>
        <translation>Puntuación prevista que explican sus medidas</translation>
    </message>
    <message>
        <source>Scores that its measures do not explain</source>
        <translation>Puntuaciones que sus medidas no explican</translation>
    </message>
    <message>
        <source>Impact by its worst axis</source>
        <translation>Impacto según su peor eje</translation>
    </message>
    <message>
        <source>Overall present risk</source>
        <translation>Riesgo actual general</translation>
    </message>
    <message>
        <source>Overall projected risk</source>
        <translation>Riesgo previsto general</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Measures still to come</source>
        <translation>Medidas aún por aplicar</translation>
    </message>
    <message>
        <source>Full review due</source>
        <translation>Plazo del examen completo</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>Amenaza general</translation>
    </message>
    <message>
        <source>Counts in the present risk</source>
        <translation>Cuenta en el riesgo actual</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Prevention lowers likelihood only.</source>
        <translation>La prevención solo reduce la probabilidad.</translation>
    </message>
    <message>
        <source>Mitigation lowers impact only.</source>
        <translation>La mitigación solo reduce el impacto.</translation>
    </message>
    <message>
        <source>A change is between 0 and −4.</source>
        <translation>Un cambio está entre 0 y −4.</translation>
    </message>
    <message>
        <source>Mandatory and without funds</source>
        <translation>Obligatoria y sin financiación</translation>
    </message>
    <message>
        <source>tell the Designated Official</source>
        <translation>informe al oficial designado</translation>
    </message>
    <message>
        <source>Not PC1</source>
        <translation>No es PC1</translation>
    </message>
    <message>
        <source>no criterion is named</source>
        <translation>no se indica ningún criterio</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>Criticidad del programa</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <source>Highest acceptable risk</source>
        <translation>Mayor riesgo aceptable</translation>
    </message>
    <message>
        <source>Permitted now</source>
        <translation>Permitido ahora</translation>
    </message>
    <message>
        <source>Its acceptance ends</source>
        <translation>Fin de su aceptación</translation>
    </message>
    <message>
        <source>Not permitted now, because of</source>
        <translation>No permitido ahora, a causa de</translation>
    </message>
    <message>
        <source>May not be accepted</source>
        <translation>No puede aceptarse</translation>
    </message>
    <message>
        <source>Too low: the event&apos;s present risk is</source>
        <translation>Demasiado bajo: el riesgo actual del suceso es</translation>
    </message>
    <message>
        <source>May be accepted by</source>
        <translation>Puede ser aceptado por</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>not yet: not decided, or not ratified</source>
        <translation>aún no: sin decidir o sin ratificar</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Cuenta hasta</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>counts only where its source is trusted</source>
        <translation>solo cuenta donde se admite su fuente</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>left again</source>
        <translation>ha vuelto a salir</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegado</translation>
    </message>
    <message>
        <source>cleared by rule</source>
        <translation>autorizado por la regla</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>autorizado</translation>
    </message>
    <message>
        <source>cleared with conditions</source>
        <translation>autorizado con condiciones</translation>
    </message>
    <message>
        <source>waits for the Designated Official</source>
        <translation>a la espera del oficial designado</translation>
    </message>
    <message>
        <source>waits for the security adviser</source>
        <translation>a la espera del asesor de seguridad</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>expired: not started</source>
        <translation>vencido: no iniciado</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>overdue: no arrival confirmed</source>
        <translation>atrasado: llegada sin confirmar</translation>
    </message>
    <message>
        <source>automatic clearance</source>
        <translation>autorización automática</translation>
    </message>
    <message>
        <source>manual clearance</source>
        <translation>autorización manual</translation>
    </message>
    <message>
        <source>essential travel only</source>
        <translation>solo viajes esenciales</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>no rule of the area is in force</source>
        <translation>no hay ninguna regla de la zona en vigor</translation>
    </message>
    <message>
        <source>the area is cleared by hand</source>
        <translation>la zona requiere autorización manual</translation>
    </message>
    <message>
        <source>the area is open for essential travel only</source>
        <translation>la zona solo está abierta a los viajes esenciales</translation>
    </message>
    <message>
        <source>the area is closed</source>
        <translation>la zona está cerrada</translation>
    </message>
    <message>
        <source>training is missing</source>
        <translation>falta una capacitación</translation>
    </message>
    <message>
        <source>the ceiling is full</source>
        <translation>se ha alcanzado el tope</translation>
    </message>
    <message>
        <source>the programme is not critical enough</source>
        <translation>el programa no es lo bastante crítico</translation>
    </message>
    <message>
        <source>the air operator is advised against</source>
        <translation>el operador aéreo está desaconsejado</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>after the start</source>
        <translation>tras el inicio</translation>
    </message>
    <message>
        <source>Filed late: last day was</source>
        <translation>Presentada con retraso: el último día era el</translation>
    </message>
    <message>
        <source>To be filed by</source>
        <translation>Presentar a más tardar el</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Arrival to be confirmed by</source>
        <translation>Confirmar la llegada antes de</translation>
    </message>
    <message>
        <source>Over the ceiling</source>
        <translation>Por encima del tope</translation>
    </message>
    <message>
        <source>others were cleared before: to be looked at again</source>
        <translation>otros se autorizaron antes: revisar</translation>
    </message>
    <message>
        <source>Rule of the area</source>
        <translation>Regla de la zona</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Según las reglas</translation>
    </message>
    <message>
        <source>may be cleared at once</source>
        <translation>puede autorizarse de inmediato</translation>
    </message>
    <message>
        <source>A person must look, because</source>
        <translation>Debe revisarlo una persona, porque</translation>
    </message>
    <message>
        <source>Ceiling, with this</source>
        <translation>Tope, con este</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Least programme criticality</source>
        <translation>Criticidad mínima del programa</translation>
    </message>
    <message>
        <source>Present risk of the area</source>
        <translation>Riesgo actual de la zona</translation>
    </message>
    <message>
        <source>Not permitted now</source>
        <translation>No permitido ahora</translation>
    </message>
    <message>
        <source>above what PC%1 may run under</source>
        <translation>por encima del riesgo permitido para PC%1</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>Clearance of the worst segment</source>
        <translation>Autorización del peor segmento</translation>
    </message>
    <message>
        <source>Segments whose times cannot be</source>
        <translation>Segmentos con horarios imposibles</translation>
    </message>
    <message>
        <source>Times nobody knows where</source>
        <translation>Períodos sin lugar conocido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>why it is filed late or urgent</source>
        <translation>por qué la solicitud es tardía o urgente</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Sesión informativa</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún no realizada</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ya no</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>In the area today, of those allowed</source>
        <translation>En la zona hoy, del número permitido</translation>
    </message>
    <message>
        <source>Cleared apart and over the ceiling, to be looked at</source>
        <translation>Autorizados por separado y por encima del tope, por revisar</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Todo lo guardado anteriormente está a salvo.</translation>
    </message>
    <message>
        <source>Your changes are safe on this laptop and will be sent later.</source>
        <translation>Sus cambios están a salvo en esta computadora portátil y se enviarán más tarde.</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>No se pudo leer o escribir el archivo de datos.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart Muster and tell your administrator.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, reinicie Muster e informe al administrador.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation>Libere espacio y vuelva a guardar.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Hay un archivo dañado.</translation>
    </message>
    <message>
        <source>What was already sent is safe at the centre. The file was not changed.</source>
        <translation>Lo ya enviado está a salvo en el centro. El archivo no se modificó.</translation>
    </message>
    <message>
        <source>Do not delete anything. Make a copy of the folder and tell your administrator.</source>
        <translation>No elimine nada. Haga una copia de la carpeta e informe al administrador.</translation>
    </message>
    <message>
        <source>This passphrase does not open the data.</source>
        <translation>Esta frase de contraseña no abre los datos.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se modificó nada.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again. You can try as often as you like.</source>
        <translation>Compruebe el bloqueo de mayúsculas y el idioma del teclado y escríbala de nuevo. Puede intentarlo tantas veces como desee.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so it refuses to open your data.</source>
        <translation>Esta instalación no puede cifrar, por lo que se niega a abrir sus datos.</translation>
    </message>
    <message>
        <source>Install Muster again.</source>
        <translation>Instale Muster de nuevo.</translation>
    </message>
    <message>
        <source>Another window or program has this data open.</source>
        <translation>Otra ventana u otro programa tiene abiertos estos datos.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Cierre el otro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>No se pudo leer o escribir un archivo.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may use it, then try again.</source>
        <translation>Compruebe que existe y que tiene permiso para usarlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The centre cannot be reached.</source>
        <translation>No se puede contactar con el centro.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: you can go on working.</source>
        <translation>No es necesario hacer nada: puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Something answered, but it is not the centre this laptop knows. Nothing was sent.</source>
        <translation>Hubo una respuesta, pero no procede del centro que conoce esta computadora portátil. No se envió nada.</translation>
    </message>
    <message>
        <source>Tell your administrator before you try another network.</source>
        <translation>Informe al administrador antes de probar otra red.</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>La solicitud fue rechazada.</translation>
    </message>
    <message>
        <source>Ask your administrator whether this laptop is still a member.</source>
        <translation>Pregunte al administrador si esta computadora portátil sigue siendo miembro.</translation>
    </message>
    <message>
        <source>What was received could not be understood.</source>
        <translation>No se pudo interpretar lo recibido.</translation>
    </message>
    <message>
        <source>Check that the file is the right one, or that Muster is up to date on both sides.</source>
        <translation>Compruebe que el archivo es el correcto o que Muster está actualizado en ambos lados.</translation>
    </message>
    <message>
        <source>This is larger than a limit allows.</source>
        <translation>El tamaño supera un límite permitido.</translation>
    </message>
    <message>
        <source>Divide it into smaller parts.</source>
        <translation>Divídalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>A signature or a key does not fit.</source>
        <translation>Una firma o una clave no coincide.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Informe al administrador.</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>Este elemento no está aquí.</translation>
    </message>
    <message>
        <source>It may not have arrived yet: sync, then look again.</source>
        <translation>Puede que aún no haya llegado: sincronice y vuelva a mirar.</translation>
    </message>
    <message>
        <source>This cannot be done as it was typed.</source>
        <translation>No se puede hacer tal como se escribió.</translation>
    </message>
    <message>
        <source>Check what you typed, and that this laptop may hold such records.</source>
        <translation>Compruebe lo que escribió y que esta computadora portátil puede contener tales registros.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Operación detenida, como solicitó.</translation>
    </message>
    <message>
        <source>Your role may not write this.</source>
        <translation>Su función no le permite escribir esto.</translation>
    </message>
    <message>
        <source>Ask somebody whose role may, or your administrator for that role.</source>
        <translation>Pídalo a alguien cuya función lo permita, o esa función a su administrador.</translation>
    </message>
    <message>
        <source>The records of this laptop are missing, empty or damaged. The passphrase is right.</source>
        <translation>Los datos de este portátil faltan, están vacíos o dañados. La frase de contraseña es la correcta.</translation>
    </message>
    <message>
        <source>Nothing has been overwritten. What was already sent is safe at the centre.</source>
        <translation>No se ha sobrescrito nada. Lo que ya se envió está a salvo en el centro.</translation>
    </message>
    <message>
        <source>Make a copy of the folder. If there is a newer muster.db, put it back; otherwise fetch everything again.</source>
        <translation>Haga una copia de la carpeta. Si hay un muster.db más reciente, vuelva a ponerlo; si no, recupere todo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>An older file lies where this laptop&apos;s records were: %n change(s) saved here are not in it. What had been sent comes back from the centre. If you have a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>En el lugar de los registros de esta computadora portátil hay un archivo más antiguo: le falta %n cambio guardado aquí. Lo que se había enviado vuelve desde el centro. Si tiene un muster.db más reciente, cierre Muster y vuelva a ponerlo.</numerusform>
            <numerusform>En el lugar de los registros de esta computadora portátil hay un archivo más antiguo: le faltan %n cambios guardados aquí. Lo que se había enviado vuelve desde el centro. Si tiene un muster.db más reciente, cierre Muster y vuelva a ponerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Everything can be read, nothing can be saved. Make room, then lock Muster and open it again.</source>
        <translation>El disco está lleno. Todo puede leerse, nada puede guardarse. Libere espacio; después bloquee Muster y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The disk is full. A reserve has been given up, so that a little can still be saved. Make room soon.</source>
        <translation>El disco está lleno. Se ha liberado una reserva para que todavía se pueda guardar un poco. Libere espacio pronto.</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1; the centre&apos;s said %2 when it was last reached. Set the clock: what is saved now carries a wrong time.</source>
        <translation>El reloj de esta computadora portátil marca %1; el del centro marcaba %2 en el último contacto. Ajuste el reloj: lo que se guarda ahora lleva una hora equivocada.</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1, which is before Muster was made. Set the clock: what is saved now carries a wrong time.</source>
        <translation>El reloj de esta computadora portátil marca %1, antes de que existiera Muster. Ajuste el reloj: lo que se guarda ahora lleva una hora equivocada.</translation>
    </message>
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>Algo de lo que se mostraba aquí no se derivaba de lo escrito. Se ha corregido.</translation>
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
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Conciliado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>Zonas de encargado</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Categorías de personal</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>Con familiares a cargo</translation>
    </message>
    <message>
        <source>With visitors</source>
        <translation>Con visitantes</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Ordenado a las</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>Lista a fecha de</translation>
    </message>
    <message>
        <source>Missing after</source>
        <translation>Desaparecido tras</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Cerrado a las</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>Recuentos del personal</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Recuento del personal</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>De contratación internacional</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>De contratación local</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Familiar a cargo</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contratista</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Contado como</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Zona de encargado</translation>
    </message>
    <message>
        <source>Last known place</source>
        <translation>Último lugar conocido</translation>
    </message>
    <message>
        <source>Persons to account for</source>
        <translation>Personas por localizar</translation>
    </message>
    <message>
        <source>Person to account for</source>
        <translation>Persona por localizar</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Out of the area</source>
        <translation>Fuera de la zona</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>A salvo</translation>
    </message>
    <message>
        <source>Safe, needs help</source>
        <translation>A salvo, necesita ayuda</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Aún no se ha intentado</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation>Intentado, sin respuesta</translation>
    </message>
    <message>
        <source>Sheltering</source>
        <translation>Refugiado</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Herido</translation>
    </message>
    <message>
        <source>Trapped</source>
        <translation>Atrapado</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>Secuestrado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Reported dead, unconfirmed</source>
        <translation>Notificado como muerto, sin confirmar</translation>
    </message>
    <message>
        <source>Dead, confirmed</source>
        <translation>Muerto, confirmado</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Encargado de zona</translation>
    </message>
    <message>
        <source>Security focal point</source>
        <translation>Coordinador de seguridad</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>Sala de radio</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>Autoridades anfitrionas</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa informático</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Hoja de papel</translation>
    </message>
    <message>
        <source>Medical help</source>
        <translation>Asistencia médica</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Food or water</source>
        <translation>Alimentos o agua</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>Apoyo psicosocial</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>3 Routine</source>
        <translation>3 Ordinario</translation>
    </message>
    <message>
        <source>2 Urgent</source>
        <translation>2 Urgente</translation>
    </message>
    <message>
        <source>1 Life-saving</source>
        <translation>1 Salvar vidas</translation>
    </message>
    <message>
        <source>Person not on the list</source>
        <translation>Persona que no está en la lista</translation>
    </message>
    <message>
        <source>Their organization</source>
        <translation>Su organización</translation>
    </message>
    <message>
        <source>Their description</source>
        <translation>Su descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>True at</source>
        <translation>Cierto a las</translation>
    </message>
    <message>
        <source>Learned at</source>
        <translation>Conocido a las</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Notificado por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Spoke to or saw the person</source>
        <translation>Habló con la persona o la vio</translation>
    </message>
    <message>
        <source>Reason for overriding what was known</source>
        <translation>Motivo para anular lo que se sabía</translation>
    </message>
    <message>
        <source>Confirms the report</source>
        <translation>Confirma el informe</translation>
    </message>
    <message>
        <source>Second person who confirms a death</source>
        <translation>Segunda persona que confirma una muerte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Priority of the needs</source>
        <translation>Prioridad de las necesidades</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Informes de estado</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Informe de estado</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>Polígono (GeoJSON)</translation>
    </message>
    <message>
        <source>Wardens alerted at</source>
        <translation>Encargados de zona alertados a las</translation>
    </message>
    <message>
        <source>First report sent at</source>
        <translation>Primer informe enviado a las</translation>
    </message>
    <message>
        <source>Reconciled at</source>
        <translation>Conciliado a las</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>The staff list</source>
        <translation>La lista de personal</translation>
    </message>
    <message>
        <source>A travel request</source>
        <translation>Una solicitud de viaje</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Una visita</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>Un movimiento</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Añadido a mano</translation>
    </message>
    <message>
        <source>On the list from</source>
        <translation>En la lista según</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>Familiares informados</translation>
    </message>
    <message>
        <source>No needs</source>
        <translation>Sin necesidades</translation>
    </message>
</context>
<context>
    <name>HostLiaison</name>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Request for protection</source>
        <translation>Solicitud de protección</translation>
    </message>
    <message>
        <source>Request for escort</source>
        <translation>Solicitud de escolta</translation>
    </message>
    <message>
        <source>Request for investigation</source>
        <translation>Solicitud de investigación</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Nota verbal</translation>
    </message>
    <message>
        <source>Access to a detainee</source>
        <translation>Acceso a un detenido</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Threat information</source>
        <translation>Información sobre amenazas</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Concedida en parte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Tipo de asunto</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Interlocutor</translation>
    </message>
    <message>
        <source>Counterpart&apos;s phone</source>
        <translation>Teléfono del interlocutor</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviado a las</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Respondida a las</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Palabras de la respuesta</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Seguimiento previsto</translation>
    </message>
    <message>
        <source>Agreement valid until</source>
        <translation>Acuerdo válido hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Host-country items</source>
        <translation>Asuntos con el país anfitrión</translation>
    </message>
    <message>
        <source>Host-country item</source>
        <translation>Asunto con el país anfitrión</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Deficiente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Police response</source>
        <translation>Respuesta de la policía</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Bomb disposal</source>
        <translation>Desactivación de bombas</translation>
    </message>
    <message>
        <source>Fire brigade</source>
        <translation>Bomberos</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Tribunales</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Examinado el</translation>
    </message>
    <message>
        <source>Host-country capabilities</source>
        <translation>Capacidades del país anfitrión</translation>
    </message>
    <message>
        <source>Host-country capability</source>
        <translation>Capacidad del país anfitrión</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Aid Worker Security Database</source>
        <translation>Aid Worker Security Database (base de datos sobre la seguridad de los trabajadores humanitarios)</translation>
    </message>
    <message>
        <source>CSV exported by Muster</source>
        <translation>CSV exportado por Muster</translation>
    </message>
    <message>
        <source>UN system staff by duty station</source>
        <translation>Funcionarios del sistema de las Naciones Unidas por lugar de destino</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Joined with an earlier row</source>
        <translation>Unida a una fila anterior</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya existente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Quotes do not fit</source>
        <translation>Comillas mal emparejadas</translation>
    </message>
    <message>
        <source>More or fewer cells than headings</source>
        <translation>Más o menos celdas que encabezados</translation>
    </message>
    <message>
        <source>Nothing to recognize the row by</source>
        <translation>Nada que permita identificar la fila</translation>
    </message>
    <message>
        <source>Same reference as line %1</source>
        <translation>Misma referencia que la línea %1</translation>
    </message>
    <message>
        <source>%1: differs from the earlier line (%2)</source>
        <translation>%1: difiere de la línea anterior (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is no value; kept in the notes</source>
        <translation>%1: %2 no es un valor; se conserva en las notas</translation>
    </message>
    <message>
        <source>%1: the date is kept as far as it exists (%2)</source>
        <translation>%1: la fecha se conserva hasta donde existe (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is no position that can be believed; left empty</source>
        <translation>%1: %2 no es una posición verosímil; se deja vacío</translation>
    </message>
    <message>
        <source>%1: the parts do not add up to %2; both are kept</source>
        <translation>%1: las partes no suman %2; se conservan ambos</translation>
    </message>
    <message>
        <source>%1: missing or out of bounds (%2)</source>
        <translation>%1: ausente o fuera de los límites (%2)</translation>
    </message>
    <message>
        <source>%1: different here since it was imported; left as it is</source>
        <translation>%1: modificado aquí desde la importación; se deja como está</translation>
    </message>
    <message>
        <source>Deleted here; left deleted</source>
        <translation>Eliminada aquí; se deja eliminada</translation>
    </message>
    <message>
        <source>%2 is not held on this laptop; goes where new records go</source>
        <translation>%2 no se encuentra en esta computadora portátil; se guarda donde los registros nuevos</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Flash</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>Conflicto armado</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Terrorismo</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Delincuencia</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>Disturbios civiles</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>Injerencia</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>Entrada no autorizada</translation>
    </message>
    <message>
        <source>Natural hazard</source>
        <translation>Peligro natural</translation>
    </message>
    <message>
        <source>Human-made hazard</source>
        <translation>Peligro de origen humano</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Accidentes y seguridad técnica</translation>
    </message>
    <message>
        <source>Medical and other</source>
        <translation>Médico y otros</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Small arms</source>
        <translation>Armas pequeñas</translation>
    </message>
    <message>
        <source>Heavy weapon</source>
        <translation>Arma pesada</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>Arma blanca</translation>
    </message>
    <message>
        <source>Bodily force</source>
        <translation>Fuerza física</translation>
    </message>
    <message>
        <source>Explosive</source>
        <translation>Explosivo</translation>
    </message>
    <message>
        <source>Aerial bombardment</source>
        <translation>Bombardeo aéreo</translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation>Bombardeo de artillería</translation>
    </message>
    <message>
        <source>Landmine or unexploded ordnance</source>
        <translation>Mina terrestre o artefacto sin estallar</translation>
    </message>
    <message>
        <source>Roadside explosive device</source>
        <translation>Artefacto explosivo al borde de la carretera</translation>
    </message>
    <message>
        <source>Vehicle-borne explosive device</source>
        <translation>Artefacto explosivo transportado en vehículo</translation>
    </message>
    <message>
        <source>Body-borne explosive device</source>
        <translation>Artefacto explosivo transportado en el cuerpo</translation>
    </message>
    <message>
        <source>Complex attack</source>
        <translation>Ataque complejo</translation>
    </message>
    <message>
        <source>Kidnapping</source>
        <translation>Secuestro</translation>
    </message>
    <message>
        <source>Kidnapping with killing</source>
        <translation>Secuestro con homicidio</translation>
    </message>
    <message>
        <source>Rape or serious sexual assault</source>
        <translation>Violación o agresión sexual grave</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Incendio</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Dron</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>Ciberataque</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Ambush on the road</source>
        <translation>Emboscada en la carretera</translation>
    </message>
    <message>
        <source>Raid on a site</source>
        <translation>Incursión en un emplazamiento</translation>
    </message>
    <message>
        <source>Attack on an individual</source>
        <translation>Ataque contra una persona</translation>
    </message>
    <message>
        <source>Crowd or mob violence</source>
        <translation>Violencia de multitudes</translation>
    </message>
    <message>
        <source>Combat or crossfire</source>
        <translation>Combate o fuego cruzado</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Detención</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Carretera</translation>
    </message>
    <message>
        <source>Office or compound</source>
        <translation>Oficina o complejo</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residencia</translation>
    </message>
    <message>
        <source>Project site</source>
        <translation>Emplazamiento de proyecto</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>Lugar público</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Puesto de control</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Aeropuerto</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Lugar de reclusión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>None: for awareness</source>
        <translation>Ninguno: para conocimiento</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirecto</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>1 Minor</source>
        <translation>1 Leve</translation>
    </message>
    <message>
        <source>2 Limited</source>
        <translation>2 Limitada</translation>
    </message>
    <message>
        <source>3 Moderate</source>
        <translation>3 Moderada</translation>
    </message>
    <message>
        <source>4 Severe</source>
        <translation>4 Grave</translation>
    </message>
    <message>
        <source>5 Critical</source>
        <translation>5 Crítica</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Date of occurrence</source>
        <translation>Fecha del incidente</translation>
    </message>
    <message>
        <source>Exact time</source>
        <translation>Hora exacta</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Conocido desde</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Medio empleado</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Impact on the United Nations</source>
        <translation>Impacto en las Naciones Unidas</translation>
    </message>
    <message>
        <source>United Nations targeted</source>
        <translation>Naciones Unidas como objetivo</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Tipo de lugar</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>Medidas adoptadas</translation>
    </message>
    <message>
        <source>Affected: United Nations</source>
        <translation>Personas afectadas: Naciones Unidas</translation>
    </message>
    <message>
        <source>Affected: international NGO</source>
        <translation>Personas afectadas: ONG internacional</translation>
    </message>
    <message>
        <source>Affected: local NGO, national Red Cross or Red Crescent</source>
        <translation>Personas afectadas: ONG local, Cruz Roja o Media Luna Roja nacional</translation>
    </message>
    <message>
        <source>Affected: ICRC</source>
        <translation>Personas afectadas: CICR</translation>
    </message>
    <message>
        <source>Affected: IFRC</source>
        <translation>Personas afectadas: FICR</translation>
    </message>
    <message>
        <source>Affected: other</source>
        <translation>Personas afectadas: otras</translation>
    </message>
    <message>
        <source>Nationals killed</source>
        <translation>Nacionales muertos</translation>
    </message>
    <message>
        <source>Nationals wounded</source>
        <translation>Nacionales heridos</translation>
    </message>
    <message>
        <source>Nationals kidnapped</source>
        <translation>Nacionales secuestrados</translation>
    </message>
    <message>
        <source>Internationals killed</source>
        <translation>Internacionales muertos</translation>
    </message>
    <message>
        <source>Internationals wounded</source>
        <translation>Internacionales heridos</translation>
    </message>
    <message>
        <source>Internationals kidnapped</source>
        <translation>Internacionales secuestrados</translation>
    </message>
    <message>
        <source>People killed</source>
        <translation>Personas muertas</translation>
    </message>
    <message>
        <source>People wounded</source>
        <translation>Personas heridas</translation>
    </message>
    <message>
        <source>People kidnapped</source>
        <translation>Personas secuestradas</translation>
    </message>
    <message>
        <source>Affected: male</source>
        <translation>Personas afectadas: hombres</translation>
    </message>
    <message>
        <source>Affected: female</source>
        <translation>Personas afectadas: mujeres</translation>
    </message>
    <message>
        <source>Affected: sex unknown</source>
        <translation>Personas afectadas: sexo desconocido</translation>
    </message>
    <message>
        <source>Host authorities notified</source>
        <translation>Autoridades del país anfitrión notificadas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Referencia de la fuente</translation>
    </message>
    <message>
        <source>Notes of the import</source>
        <translation>Notas de la importación</translation>
    </message>
    <message>
        <source>Nationals affected</source>
        <translation>Nacionales afectados</translation>
    </message>
    <message>
        <source>Internationals affected</source>
        <translation>Internacionales afectados</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición geográfica</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>United Nations personnel dead</source>
        <translation>Personal de las Naciones Unidas: muertos</translation>
    </message>
    <message>
        <source>United Nations personnel injured</source>
        <translation>Personal de las Naciones Unidas: heridos</translation>
    </message>
    <message>
        <source>United Nations personnel missing</source>
        <translation>Personal de las Naciones Unidas: desaparecidos</translation>
    </message>
    <message>
        <source>Area safe</source>
        <translation>Zona segura</translation>
    </message>
    <message>
        <source>Severity, first estimate</source>
        <translation>Gravedad, primera estimación</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Devolver la llamada al</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Sent to the Designated Official at</source>
        <translation>Enviado al oficial designado a las</translation>
    </message>
    <message>
        <source>Sent to the desk at</source>
        <translation>Enviado a la oficina a las</translation>
    </message>
    <message>
        <source>Flash reports</source>
        <translation>Informes urgentes</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>Informe urgente</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Neither or not stated</source>
        <translation>Ninguno o no indicado</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menor de 18</translation>
    </message>
    <message>
        <source>18 to 29</source>
        <translation>De 18 a 29</translation>
    </message>
    <message>
        <source>30 to 44</source>
        <translation>De 30 a 44</translation>
    </message>
    <message>
        <source>45 to 59</source>
        <translation>De 45 a 59</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 o más</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>De contratación internacional</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>De contratación local</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Familiar a cargo</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contratista</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Uniformed</source>
        <translation>Uniformado</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Member of the public</source>
        <translation>Miembro del público</translation>
    </message>
    <message>
        <source>Unharmed</source>
        <translation>Ileso</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Amenazado</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Angustia</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Minor injury</source>
        <translation>Lesión leve</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Serious injury</source>
        <translation>Lesión grave</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>Secuestrado</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Violencia sexual</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Muerto</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Personnel category</source>
        <translation>Categoría de personal</translation>
    </message>
    <message>
        <source>Outcome when first recorded</source>
        <translation>Resultado al registrarse</translation>
    </message>
    <message>
        <source>Identity known to the case handlers only</source>
        <translation>Identidad conocida solo por los encargados del caso</translation>
    </message>
    <message>
        <source>Personnel record</source>
        <translation>Ficha de la persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>De servicio</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>Familiares informados</translation>
    </message>
    <message>
        <source>Next of kin informed at</source>
        <translation>Familiares informados a las</translation>
    </message>
    <message>
        <source>Next of kin informed by</source>
        <translation>Familiares informados por</translation>
    </message>
    <message>
        <source>Medical file: where it is kept</source>
        <translation>Expediente médico: dónde se guarda</translation>
    </message>
    <message>
        <source>Agrees to be contacted by a counsellor</source>
        <translation>Acepta que lo contacte un consejero</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Pariente más cercano</translation>
    </message>
    <message>
        <source>Affected persons</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>Affected person</source>
        <translation>Persona afectada</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Later outcomes</source>
        <translation>Resultados posteriores</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Resultado posterior</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aeronave</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Barco</translation>
    </message>
    <message>
        <source>Communications equipment</source>
        <translation>Equipo de comunicaciones</translation>
    </message>
    <message>
        <source>Computers or data</source>
        <translation>Ordenadores o datos</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Goods or supplies</source>
        <translation>Mercancías o suministros</translation>
    </message>
    <message>
        <source>Personal effects</source>
        <translation>Efectos personales</translation>
    </message>
    <message>
        <source>Weapon or ammunition</source>
        <translation>Arma o munición</translation>
    </message>
    <message>
        <source>Documents or passes</source>
        <translation>Documentos o pases</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Minor damage</source>
        <translation>Daño leve</translation>
    </message>
    <message>
        <source>Major damage</source>
        <translation>Daño grave</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Robado</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destruido</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>Tipo de bien</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Bienes</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Naciones Unidas</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>ONG internacional</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>ONG nacional</translation>
    </message>
    <message>
        <source>ICRC</source>
        <translation>CICR</translation>
    </message>
    <message>
        <source>IFRC or national society</source>
        <translation>FICR o sociedad nacional</translation>
    </message>
    <message>
        <source>Name, when it is not in the list</source>
        <translation>Nombre, si no está en la lista</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>Affected organizations</source>
        <translation>Organizaciones afectadas</translation>
    </message>
    <message>
        <source>Affected organization</source>
        <translation>Organización afectada</translation>
    </message>
    <message>
        <source>Casualty update</source>
        <translation>Actualización de víctimas</translation>
    </message>
    <message>
        <source>New information</source>
        <translation>Información nueva</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Kind of addendum</source>
        <translation>Tipo de adición</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Adiciones</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adición</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Político</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Económico</translation>
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
        <translation>Fuerza estatal</translation>
    </message>
    <message>
        <source>Non-State armed group</source>
        <translation>Grupo armado no estatal</translation>
    </message>
    <message>
        <source>Terrorist organization</source>
        <translation>Organización terrorista</translation>
    </message>
    <message>
        <source>Criminals</source>
        <translation>Delincuentes</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Multitud</translation>
    </message>
    <message>
        <source>Staff member or insider</source>
        <translation>Miembro del personal o interno</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Familiar</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>Autoridades anfitrionas</translation>
    </message>
    <message>
        <source>INSO</source>
        <translation>INSO</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios de comunicación</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: totalmente fiable</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: normalmente fiable</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: bastante fiable</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: normalmente no fiable</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: no fiable</translation>
    </message>
    <message>
        <source>F: cannot be judged</source>
        <translation>F: no se puede juzgar</translation>
    </message>
    <message>
        <source>1: confirmed by others</source>
        <translation>1: confirmado por otros</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2: probablemente cierto</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3: posiblemente cierto</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4: dudoso</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5: improbable</translation>
    </message>
    <message>
        <source>6: cannot be judged</source>
        <translation>6: no se puede juzgar</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>Reubicación</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evacuación</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>No se comparte</translation>
    </message>
    <message>
        <source>Shared without details</source>
        <translation>Se comparte sin detalles</translation>
    </message>
    <message>
        <source>Shared in full</source>
        <translation>Se comparte íntegro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>Reclasificado</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Desmentido</translation>
    </message>
    <message>
        <source>Lasted until</source>
        <translation>Duró hasta</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Place in the gazetteer</source>
        <translation>Lugar en el nomenclátor</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategoría</translation>
    </message>
    <message>
        <source>Secondary categories, at most 3</source>
        <translation>Categorías secundarias, 3 como máximo</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>Autor de amenazas conocido</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Tipo de autor</translation>
    </message>
    <message>
        <source>Actor: reliability</source>
        <translation>Autor: fiabilidad</translation>
    </message>
    <message>
        <source>Actor: credibility</source>
        <translation>Autor: credibilidad</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Source: reliability</source>
        <translation>Fuente: fiabilidad</translation>
    </message>
    <message>
        <source>Source: credibility</source>
        <translation>Fuente: credibilidad</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Fuente abierta</translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation>Referencia policial</translation>
    </message>
    <message>
        <source>Impact on people</source>
        <translation>Impacto en las personas</translation>
    </message>
    <message>
        <source>Impact on assets</source>
        <translation>Impacto en los bienes</translation>
    </message>
    <message>
        <source>Impact on operations</source>
        <translation>Impacto en las operaciones</translation>
    </message>
    <message>
        <source>Operations affected by</source>
        <translation>Operaciones afectadas por</translation>
    </message>
    <message>
        <source>Operations affected for</source>
        <translation>Operaciones afectadas durante</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Solicitud de viaje</translation>
    </message>
    <message>
        <source>Risk event of the SRM assessment</source>
        <translation>Suceso de riesgo de la evaluación</translation>
    </message>
    <message>
        <source>Critical incident (stress support)</source>
        <translation>Incidente crítico (apoyo por estrés)</translation>
    </message>
    <message>
        <source>Saving Lives Together</source>
        <translation>Saving Lives Together</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>Estado del caso</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplicado de</translation>
    </message>
    <message>
        <source>Related incident</source>
        <translation>Incidente relacionado</translation>
    </message>
    <message>
        <source>Grade of the actor&apos;s identification</source>
        <translation>Grado de identificación del autor</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>Grado de la fuente</translation>
    </message>
    <message>
        <source>Case handlers</source>
        <translation>Encargados del caso</translation>
    </message>
    <message>
        <source>Case closed on</source>
        <translation>Caso cerrado el</translation>
    </message>
    <message>
        <source>Sealed identities</source>
        <translation>Identidades selladas</translation>
    </message>
    <message>
        <source>Sealed identity</source>
        <translation>Identidad sellada</translation>
    </message>
    <message>
        <source>Exact end</source>
        <translation>Fin exacto</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Effect on operations</source>
        <translation>Efecto en las operaciones</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Qué funcionó</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Qué no funcionó</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Roles of the participants</source>
        <translation>Funciones de los participantes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>After-action reviews</source>
        <translation>Exámenes posteriores</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Examen posterior</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>All UNSMS organizations</source>
        <translation>Todas las organizaciones del sistema</translation>
    </message>
    <message>
        <source>Partners too</source>
        <translation>También asociados</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Dónde se aplica</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Legislative mandate</source>
        <translation>Mandato legislativo</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Directriz</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Symbol or number</source>
        <translation>Signatura o número</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>Documento: dónde se guarda</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Policy library</source>
        <translation>Biblioteca de políticas</translation>
    </message>
    <message>
        <source>Policy document</source>
        <translation>Documento de política</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Leído a las</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Confirmaciones de lectura</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Confirmación de lectura</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>No clasificado</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Estrictamente confidencial</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Premises and homes</source>
        <translation>Locales y viviendas</translation>
    </message>
    <message>
        <source>Plans and exercises</source>
        <translation>Planes y ejercicios</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Wardens and communications</source>
        <translation>Encargados de zona y comunicaciones</translation>
    </message>
    <message>
        <source>Travel and movements</source>
        <translation>Viajes y movimientos</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Stress support</source>
        <translation>Apoyo por estrés</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Aviación</translation>
    </message>
    <message>
        <source>Budget and surge</source>
        <translation>Presupuesto y refuerzos</translation>
    </message>
    <message>
        <source>Advisories and directory</source>
        <translation>Avisos y directorio</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>País anfitrión</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>Rendición de cuentas</translation>
    </message>
    <message>
        <source>Lessons and policy</source>
        <translation>Lecciones y políticas</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Datos de referencia</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>Criticidad del programa</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>Producto del programa</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Inicio previsto</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin previsto</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Humanitarian notification made</source>
        <translation>Notificación humanitaria hecha</translation>
    </message>
    <message>
        <source>Reference of the notification</source>
        <translation>Referencia de la notificación</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Documentos: dónde se guardan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Horario previsto</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Misiones</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Host forces</source>
        <translation>Fuerzas del país anfitrión</translation>
    </message>
    <message>
        <source>United Nations force</source>
        <translation>Fuerza de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From: position</source>
        <translation>Desde: posición</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To: position</source>
        <translation>A: posición</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Salida prevista</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>Llegada prevista</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>Salió a las</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Llegó a las</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Tracking room</source>
        <translation>Sala de seguimiento</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Escolta</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Check points</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Blindado</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>HF call sign</source>
        <translation>Indicativo HF</translation>
    </message>
    <message>
        <source>VHF call sign</source>
        <translation>Indicativo VHF</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehículos</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicativo de radio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Miembro del equipo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Entrega en curso</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>Sala de radio</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Abierto a las</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Cerrado a las</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Entregado a las</translation>
    </message>
    <message>
        <source>Contact confirmed by the next room at</source>
        <translation>Contacto confirmado por la sala siguiente a las</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Control cada</translation>
    </message>
    <message>
        <source>Tracking sheets</source>
        <translation>Hojas de seguimiento</translation>
    </message>
    <message>
        <source>Tracking sheet</source>
        <translation>Hoja de seguimiento</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>Radio HF</translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation>Radio VHF</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Teléfono satelital</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Cuentakilómetros</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>Next check-in expected at</source>
        <translation>Próximo aviso previsto a las</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Avisos de posición</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Aviso de posición</translation>
    </message>
    <message>
        <source>Security risk management</source>
        <translation>Gestión de los riesgos de seguridad</translation>
    </message>
    <message>
        <source>Ad hoc security risk management</source>
        <translation>Gestión especial de los riesgos de seguridad</translation>
    </message>
    <message>
        <source>Concept of operations</source>
        <translation>Concepto de las operaciones</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Documents there are</source>
        <translation>Documentos disponibles</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Actual time</source>
        <translation>Horario real</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Internationally recruited staff</source>
        <translation>Funcionario de contratación internacional</translation>
    </message>
    <message>
        <source>Locally recruited staff</source>
        <translation>Funcionario de contratación local</translation>
    </message>
    <message>
        <source>National professional officer</source>
        <translation>Funcionario nacional del Cuadro Orgánico</translation>
    </message>
    <message>
        <source>International UN Volunteer</source>
        <translation>Voluntario de las Naciones Unidas de contratación internacional</translation>
    </message>
    <message>
        <source>National UN Volunteer</source>
        <translation>Voluntario de las Naciones Unidas de contratación nacional</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultor</translation>
    </message>
    <message>
        <source>Individual contractor</source>
        <translation>Contratista particular</translation>
    </message>
    <message>
        <source>Military observer</source>
        <translation>Observador militar</translation>
    </message>
    <message>
        <source>UN police</source>
        <translation>Policía de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Government-provided personnel</source>
        <translation>Personal proporcionado por Gobiernos</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Pasante</translation>
    </message>
    <message>
        <source>Official visitor</source>
        <translation>Visitante oficial</translation>
    </message>
    <message>
        <source>Junior professional officer</source>
        <translation>Oficial subalterno del Cuadro Orgánico</translation>
    </message>
    <message>
        <source>Critical, last out</source>
        <translation>Crítico, último en salir</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Esencial</translation>
    </message>
    <message>
        <source>Non-essential</source>
        <translation>No esencial</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Separado del servicio</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>De licencia</translation>
    </message>
    <message>
        <source>On mission</source>
        <translation>En misión</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activo</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Fallecido</translation>
    </message>
    <message>
        <source>Index number</source>
        <translation>Número de índice</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>Nombre en la escritura original</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Nationality (ISO 3166)</source>
        <translation>Nacionalidad (ISO 3166)</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>Contrato desde</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>Contrato hasta</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>Personal crítico</translation>
    </message>
    <message>
        <source>Radio call sign</source>
        <translation>Indicativo de radio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Segundo teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residencia</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Dependants declared</source>
        <translation>Familiares declarados</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Miembro del personal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>First responder</source>
        <translation>Personal de primera respuesta</translation>
    </message>
    <message>
        <source>Driver, four-wheel drive</source>
        <translation>Conductor de todoterreno</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Medic</source>
        <translation>Sanitario</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audición</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Embarazada</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Otras necesidades</translation>
    </message>
    <message>
        <source>O negative</source>
        <translation>O negativo</translation>
    </message>
    <message>
        <source>O positive</source>
        <translation>O positivo</translation>
    </message>
    <message>
        <source>A negative</source>
        <translation>A negativo</translation>
    </message>
    <message>
        <source>A positive</source>
        <translation>A positivo</translation>
    </message>
    <message>
        <source>B negative</source>
        <translation>B negativo</translation>
    </message>
    <message>
        <source>B positive</source>
        <translation>B positivo</translation>
    </message>
    <message>
        <source>AB negative</source>
        <translation>AB negativo</translation>
    </message>
    <message>
        <source>AB positive</source>
        <translation>AB positivo</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>Other spellings of the name</source>
        <translation>Otras grafías del nombre</translation>
    </message>
    <message>
        <source>Number in the organization</source>
        <translation>Número en la organización</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Other nationalities (ISO 3166)</source>
        <translation>Otras nacionalidades (ISO 3166)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Zona de encargado</translation>
    </message>
    <message>
        <source>Why another zone than the home&apos;s</source>
        <translation>Por qué otra zona que la del domicilio</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Aptitudes</translation>
    </message>
    <message>
        <source>Assistance needed</source>
        <translation>Asistencia necesaria</translation>
    </message>
    <message>
        <source>Note on assistance</source>
        <translation>Nota sobre la asistencia</translation>
    </message>
    <message>
        <source>Agrees that this is kept</source>
        <translation>Acepta que se conserve</translation>
    </message>
    <message>
        <source>Blood group (voluntary)</source>
        <translation>Grupo sanguíneo (voluntario)</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>Pasaporte válido hasta</translation>
    </message>
    <message>
        <source>Visa valid until</source>
        <translation>Visado válido hasta</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>La misma persona que</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Teléfono fijo</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Teléfono satelital</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Aplicación de mensajería</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Tipo de canal</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>Dirección o indicativo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Contact channels</source>
        <translation>Canales de contacto</translation>
    </message>
    <message>
        <source>Contact channel</source>
        <translation>Canal de contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Order of notification</source>
        <translation>Orden de notificación</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Pariente más cercano</translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation>Contactos de emergencia</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Cónyuge</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Hijo</translation>
    </message>
    <message>
        <source>Recognized parent</source>
        <translation>Progenitor reconocido</translation>
    </message>
    <message>
        <source>Other recognized dependant</source>
        <translation>Otro familiar reconocido</translation>
    </message>
    <message>
        <source>Dependant of</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Eligible dependant</source>
        <translation>Familiar que reúne las condiciones</translation>
    </message>
    <message>
        <source>Lives at the duty station</source>
        <translation>Vive en el lugar de destino</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Address of the school</source>
        <translation>Dirección de la escuela</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Familiares a cargo</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Familiar a cargo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Encargado de zona</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Solicitud de viaje</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Leave record</source>
        <translation>Registro de licencias</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de anotación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Abroad: country code (ISO 3166)</source>
        <translation>En el extranjero: código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Grado de confianza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Paradero</translation>
    </message>
    <message>
        <source>Whereabouts entry</source>
        <translation>Anotación de paradero</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>Lista a fecha de</translation>
    </message>
    <message>
        <source>Persons on the list</source>
        <translation>Personas en la lista</translation>
    </message>
    <message>
        <source>Dependants on the list</source>
        <translation>Familiares en la lista</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certificado por</translation>
    </message>
    <message>
        <source>List certifications</source>
        <translation>Certificaciones de listas</translation>
    </message>
    <message>
        <source>List certification</source>
        <translation>Certificación de lista</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Organization in the register</source>
        <translation>Organización en el registro</translation>
    </message>
    <message>
        <source>Agrees that the blood group is kept</source>
        <translation>Acepta que se conserve el grupo sanguíneo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
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
        <translation>Plan de seguridad</translation>
    </message>
    <message>
        <source>Crisis management plan</source>
        <translation>Plan de gestión de crisis</translation>
    </message>
    <message>
        <source>Relocation and evacuation plan</source>
        <translation>Plan de reubicación y evacuación</translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation>Plan de contingencia</translation>
    </message>
    <message>
        <source>Medical evacuation plan</source>
        <translation>Plan de evacuación médica</translation>
    </message>
    <message>
        <source>Communications plan</source>
        <translation>Plan de comunicaciones</translation>
    </message>
    <message>
        <source>Building emergency plan</source>
        <translation>Plan de emergencia del edificio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Area or site</source>
        <translation>Zona o emplazamiento</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>Basado en la evaluación</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Período de validez</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Annexes: where they are kept</source>
        <translation>Anexos: dónde se guardan</translation>
    </message>
    <message>
        <source>Business continuity plan: where it is kept</source>
        <translation>Plan de continuidad: dónde se guarda</translation>
    </message>
    <message>
        <source>Updated after the crisis</source>
        <translation>Actualizado tras la crisis</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>Punto de reunión</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>Punto de concentración</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>Refugio seguro</translation>
    </message>
    <message>
        <source>Embarkation point</source>
        <translation>Punto de embarque</translation>
    </message>
    <message>
        <source>Landing site</source>
        <translation>Lugar de aterrizaje</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Combustible</translation>
    </message>
    <message>
        <source>Border post</source>
        <translation>Puesto fronterizo</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Refugio</translation>
    </message>
    <message>
        <source>Emergency room</source>
        <translation>Urgencias</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>Cuidados intensivos</translation>
    </message>
    <message>
        <source>Safe blood</source>
        <translation>Sangre segura</translation>
    </message>
    <message>
        <source>Burns unit</source>
        <translation>Unidad de quemados</translation>
    </message>
    <message>
        <source>Obstetrics</source>
        <translation>Obstetricia</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Diagnóstico por imágenes</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulancia</translation>
    </message>
    <message>
        <source>Air ambulance</source>
        <translation>Ambulancia aérea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Position on the map</source>
        <translation>Posición en el mapa</translation>
    </message>
    <message>
        <source>Capacity in persons</source>
        <translation>Capacidad en personas</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Alternative point</source>
        <translation>Punto alternativo</translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation>Última verificación el</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Segundo teléfono</translation>
    </message>
    <message>
        <source>Medical services</source>
        <translation>Servicios médicos</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>No longer usable</source>
        <translation>Ya no se puede usar</translation>
    </message>
    <message>
        <source>Plan points</source>
        <translation>Puntos del plan</translation>
    </message>
    <message>
        <source>Plan point</source>
        <translation>Punto del plan</translation>
    </message>
    <message>
        <source>Any vehicle</source>
        <translation>Cualquier vehículo</translation>
    </message>
    <message>
        <source>Four-wheel drive</source>
        <translation>Todoterreno</translation>
    </message>
    <message>
        <source>Armoured vehicle</source>
        <translation>Vehículo blindado</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Camión</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Barco</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>A pie</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Starts at the plan point</source>
        <translation>Empieza en el punto del plan</translation>
    </message>
    <message>
        <source>Ends at the plan point</source>
        <translation>Termina en el punto del plan</translation>
    </message>
    <message>
        <source>Waypoints</source>
        <translation>Puntos de paso</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Driving time when dry</source>
        <translation>Tiempo de viaje en seco</translation>
    </message>
    <message>
        <source>Driving time when wet</source>
        <translation>Tiempo de viaje con lluvia</translation>
    </message>
    <message>
        <source>Vehicle it takes</source>
        <translation>Vehículo necesario</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puestos de control</translation>
    </message>
    <message>
        <source>Gaps in radio and phone coverage</source>
        <translation>Lagunas de cobertura de radio y teléfono</translation>
    </message>
    <message>
        <source>Last driven on</source>
        <translation>Recorrida por última vez el</translation>
    </message>
    <message>
        <source>Alternative route</source>
        <translation>Ruta alternativa</translation>
    </message>
    <message>
        <source>Track: where it is kept</source>
        <translation>Trazado: dónde se guarda</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aeronave</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Teléfono satelital</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Stock of food</source>
        <translation>Existencias de alimentos</translation>
    </message>
    <message>
        <source>Stock of water</source>
        <translation>Existencias de agua</translation>
    </message>
    <message>
        <source>Stock of fuel</source>
        <translation>Existencias de combustible</translation>
    </message>
    <message>
        <source>Medical supplies</source>
        <translation>Suministros médicos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Seats for passengers</source>
        <translation>Plazas para pasajeros</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Blindado</translation>
    </message>
    <message>
        <source>Fuel it takes</source>
        <translation>Combustible que usa</translation>
    </message>
    <message>
        <source>Range on a full tank</source>
        <translation>Autonomía con el depósito lleno</translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation>Duración de las existencias</translation>
    </message>
    <message>
        <source>Stock is for persons</source>
        <translation>Existencias para personas</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicativo de radio</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Order of movement</source>
        <translation>Orden de movimiento</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Categorías de personal</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>Personal crítico</translation>
    </message>
    <message>
        <source>Dependants are in it</source>
        <translation>Incluye a los familiares</translation>
    </message>
    <message>
        <source>Persons expected</source>
        <translation>Personas previstas</translation>
    </message>
    <message>
        <source>Gathers at</source>
        <translation>Se reúne en</translation>
    </message>
    <message>
        <source>Embarks at</source>
        <translation>Embarca en</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Se traslada a</translation>
    </message>
    <message>
        <source>Seats set aside</source>
        <translation>Plazas reservadas</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>Grupos prioritarios</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>Grupo prioritario</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>No clasificado</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Estrictamente confidencial</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Número de ejemplar</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Returned or destroyed on</source>
        <translation>Devuelto o destruido el</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>Ejemplares entregados</translation>
    </message>
    <message>
        <source>Copy handed out</source>
        <translation>Ejemplar entregado</translation>
    </message>
    <message>
        <source>Annexes that name persons: where they are kept</source>
        <translation>Anexos que nombran a personas: dónde se guardan</translation>
    </message>
    <message>
        <source>Phones tested on</source>
        <translation>Teléfonos probados el</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation>Secciones del plan</translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation>Sección del plan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>Premises</name>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Recinto</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Guesthouse</source>
        <translation>Casa de huéspedes</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Airfield</source>
        <translation>Aeródromo</translation>
    </message>
    <message>
        <source>Common premises</source>
        <translation>Locales comunes</translation>
    </message>
    <message>
        <source>Headquarters complex</source>
        <translation>Complejo de la Sede</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Vacated</source>
        <translation>Desocupado</translation>
    </message>
    <message>
        <source>Standalone</source>
        <translation>Independiente</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>Compartido con otros</translation>
    </message>
    <message>
        <source>No boundary</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Valla</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Muro</translation>
    </message>
    <message>
        <source>Barrier that stops vehicles</source>
        <translation>Barrera que detiene vehículos</translation>
    </message>
    <message>
        <source>The building itself</source>
        <translation>El propio edificio</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Lead organization</source>
        <translation>Organización principal</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Owner or landlord</source>
        <translation>Dueño o propietario</translation>
    </message>
    <message>
        <source>Lessor</source>
        <translation>Arrendador</translation>
    </message>
    <message>
        <source>Lease expires on</source>
        <translation>El alquiler vence el</translation>
    </message>
    <message>
        <source>Standalone or shared</source>
        <translation>Independiente o compartido</translation>
    </message>
    <message>
        <source>Most persons at a time</source>
        <translation>Máximo de personas a la vez</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Pisos</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construcción</translation>
    </message>
    <message>
        <source>Stand-off distance: front</source>
        <translation>Distancia de seguridad: delante</translation>
    </message>
    <message>
        <source>Stand-off distance: back</source>
        <translation>Distancia de seguridad: detrás</translation>
    </message>
    <message>
        <source>Stand-off distance: left side</source>
        <translation>Distancia de seguridad: lado izquierdo</translation>
    </message>
    <message>
        <source>Stand-off distance: right side</source>
        <translation>Distancia de seguridad: lado derecho</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Fuel lasts</source>
        <translation>Combustible para</translation>
    </message>
    <message>
        <source>Water lasts</source>
        <translation>Agua para</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>Guard force: provider</source>
        <translation>Guardia: proveedor</translation>
    </message>
    <message>
        <source>Guard force: posts</source>
        <translation>Guardia: puestos</translation>
    </message>
    <message>
        <source>Guard force: armed</source>
        <translation>Guardia: armada</translation>
    </message>
    <message>
        <source>Guard force: day and night</source>
        <translation>Guardia: día y noche</translation>
    </message>
    <message>
        <source>Closes to visitors at (local time)</source>
        <translation>Cierra a los visitantes (hora local)</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>Fotos: dónde se guardan</translation>
    </message>
    <message>
        <source>Plan drawings: where they are kept</source>
        <translation>Planos: dónde se guardan</translation>
    </message>
    <message>
        <source>Previous survey: date</source>
        <translation>Evaluación anterior: fecha</translation>
    </message>
    <message>
        <source>Previous survey: by</source>
        <translation>Evaluación anterior: autor</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Previous survey</source>
        <translation>Evaluación anterior</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Building or wing</source>
        <translation>Edificio o ala</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piso</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Visitors a day</source>
        <translation>Visitantes al día</translation>
    </message>
    <message>
        <source>Open to the public</source>
        <translation>Abierto al público</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Ocupantes</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Ocupante</translation>
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
        <translation>Medidas de gestión de riesgos</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>Medidas de seguridad residencial</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Original document: where it is kept</source>
        <translation>Documento original: dónde se guarda</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Requirement sets</source>
        <translation>Conjuntos de requisitos</translation>
    </message>
    <message>
        <source>Requirement set</source>
        <translation>Conjunto de requisitos</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecomunicaciones</translation>
    </message>
    <message>
        <source>Documentation and structure</source>
        <translation>Documentación y estructura</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehículos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Perímetro</translation>
    </message>
    <message>
        <source>Blast protection and structure</source>
        <translation>Protección contra explosiones y estructura</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>Electronic systems</source>
        <translation>Sistemas electrónicos</translation>
    </message>
    <message>
        <source>Safety and fire response</source>
        <translation>Seguridad y respuesta a incendios</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Guardias</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>Seguridad de la información</translation>
    </message>
    <message>
        <source>Inspection on site</source>
        <translation>Inspección in situ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>Número en el conjunto</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>HMOSS domain</source>
        <translation>Ámbito de HMOSS</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Element of the survey</source>
        <translation>Elemento de la evaluación</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Country-specific requirement</source>
        <translation>Requisito propio del país</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>Se aplica si</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>Peso (1 a 5)</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>Elemento crítico</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>Prueba solicitada</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>Comprobar cada</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Periódica</translation>
    </message>
    <message>
        <source>Before occupation</source>
        <translation>Antes de la ocupación</translation>
    </message>
    <message>
        <source>After an attack</source>
        <translation>Tras un ataque</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Autoevaluación</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Inaceptable</translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation>Fecha de la evaluación</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Surveyor on the staff list</source>
        <translation>Evaluador en la lista de personal</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>Acompañado por</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>Evaluación de los riesgos de seguridad</translation>
    </message>
    <message>
        <source>Highest residual risk</source>
        <translation>Mayor riesgo residual</translation>
    </message>
    <message>
        <source>Risk of explosive devices</source>
        <translation>Riesgo de artefactos explosivos</translation>
    </message>
    <message>
        <source>Elements surveyed</source>
        <translation>Elementos evaluados</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobado</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Cumplido en parte</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>Cerrada y verificada</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>Declarada cerrada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Photo: where it is kept</source>
        <translation>Foto: dónde se guarda</translation>
    </message>
    <message>
        <source>Recommended measure</source>
        <translation>Medida recomendada</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Costo estimado</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Plazo el</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>Responsable de la acción</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>Organización responsable</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>Prueba del cierre: dónde se guarda</translation>
    </message>
    <message>
        <source>Result since</source>
        <translation>Resultado desde entonces</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Verificado a las</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Risk accepted by</source>
        <translation>Riesgo aceptado por</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Qualified by the certificate</source>
        <translation>Acreditado por el certificado</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Riesgo aceptado</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Secretary-General</source>
        <translation>Secretario General</translation>
    </message>
    <message>
        <source>Deputy Secretary-General</source>
        <translation>Vicesecretario General</translation>
    </message>
    <message>
        <source>Under-Secretary-General</source>
        <translation>Secretario General Adjunto</translation>
    </message>
    <message>
        <source>Assistant Secretary-General</source>
        <translation>Subsecretario General</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>Oficial designado</translation>
    </message>
    <message>
        <source>Guest of the highest rank</source>
        <translation>Invitado del más alto rango</translation>
    </message>
    <message>
        <source>Other official</source>
        <translation>Otro funcionario</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>No close protection</source>
        <translation>Sin protección personal</translation>
    </message>
    <message>
        <source>Liaison only</source>
        <translation>Solo enlace</translation>
    </message>
    <message>
        <source>Light close protection</source>
        <translation>Protección personal ligera</translation>
    </message>
    <message>
        <source>Full close protection</source>
        <translation>Protección personal completa</translation>
    </message>
    <message>
        <source>Advised to postpone</source>
        <translation>Se aconseja aplazar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation>Coordinado</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Code name of the principal</source>
        <translation>Nombre en clave del protegido</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Places and events</source>
        <translation>Lugares y actos</translation>
    </message>
    <message>
        <source>Size of the delegation</source>
        <translation>Tamaño de la delegación</translation>
    </message>
    <message>
        <source>Public exposure</source>
        <translation>Exposición pública</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibida a las</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibida de</translation>
    </message>
    <message>
        <source>Assessed at</source>
        <translation>Evaluado a las</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Evaluación del riesgo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Host police confirmed</source>
        <translation>Policía anfitriona: confirmado</translation>
    </message>
    <message>
        <source>Security adviser confirmed</source>
        <translation>Asesor de seguridad: confirmado</translation>
    </message>
    <message>
        <source>Receiving duty station confirmed</source>
        <translation>Lugar de destino receptor: confirmado</translation>
    </message>
    <message>
        <source>Close protection unit confirmed</source>
        <translation>Unidad de protección: confirmado</translation>
    </message>
    <message>
        <source>Coordinated at</source>
        <translation>Coordinado a las</translation>
    </message>
    <message>
        <source>Advance visit made</source>
        <translation>Visita preparatoria realizada</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>Hospitals on the route</source>
        <translation>Hospitales en la ruta</translation>
    </message>
    <message>
        <source>Motorcade</source>
        <translation>Caravana</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Con cargo a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Cerrado a las</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>Senior-official travel notifications</source>
        <translation>Notificaciones de viajes de altos funcionarios</translation>
    </message>
    <message>
        <source>Senior-official travel notification</source>
        <translation>Notificación de viaje de alto funcionario</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Jefe de equipo</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Avanzada</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Weapons permit</source>
        <translation>Permiso de armas</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Blindado</translation>
    </message>
    <message>
        <source>Protection teams</source>
        <translation>Equipos de protección</translation>
    </message>
    <message>
        <source>Team member of the protection</source>
        <translation>Miembro del equipo de protección</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Titulación</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation>Titulación válida hasta</translation>
    </message>
    <message>
        <source>Weapons certificate until</source>
        <translation>Certificado de armas hasta</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Close protection officers</source>
        <translation>Oficiales de protección personal</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>Oficial de protección personal</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>no cases</source>
        <translation>ningún caso</translation>
    </message>
    <message>
        <source>%1 % (%2/%3)</source>
        <extracomment>A share in per cent, and what it is a share of: 85.7 % (48/56)</extracomment>
        <translation>%1 % (%2/%3)</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nombre en árabe</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Nombre en chino</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nombre en francés</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Nombre en ruso</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>DRO desk</source>
        <translation>Oficina de la DRO</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>No se usa desde</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>United Nations organization</source>
        <translation>Organización de las Naciones Unidas</translation>
    </message>
    <message>
        <source>United Nations mission</source>
        <translation>Misión de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation>Otra organización intergubernamental</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>ONG internacional</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>ONG nacional</translation>
    </message>
    <message>
        <source>Red Cross or Red Crescent</source>
        <translation>Cruz Roja o Media Luna Roja</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Misión diplomática</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contratista</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>In the United Nations Security Management System</source>
        <translation>En el Sistema de Gestión de la Seguridad de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Takes part in cost-sharing</source>
        <translation>Participa en los gastos compartidos</translation>
    </message>
    <message>
        <source>Saving Lives Together partner</source>
        <translation>Asociado de Saving Lives Together</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation>Unidades administrativas</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Within the area</source>
        <translation>Dentro de la zona</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Area Security Coordinator</source>
        <translation>Coordinador de seguridad de zona</translation>
    </message>
    <message>
        <source>Boundary given by</source>
        <translation>Límites según</translation>
    </message>
    <message>
        <source>Administrative units, one a line</source>
        <translation>Unidades administrativas, una por línea</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>Polígono (GeoJSON)</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>United Nations presence</source>
        <translation>Presencia de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Former security levels and phases (history)</source>
        <translation>Antiguos niveles y fases de seguridad (historial)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>SRM areas</source>
        <translation>Zonas de gestión de riesgos</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldea</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Vecindario</translation>
    </message>
    <message>
        <source>Camp or settlement</source>
        <translation>Campamento o asentamiento</translation>
    </message>
    <message>
        <source>Airport or airstrip</source>
        <translation>Aeropuerto o pista</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>Paso fronterizo</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Puesto de control</translation>
    </message>
    <message>
        <source>Bridge or ford</source>
        <translation>Puente o vado</translation>
    </message>
    <message>
        <source>Road junction</source>
        <translation>Cruce</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Punto de referencia</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>Nombre en la escritura local</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>Otros nombres y grafías</translation>
    </message>
    <message>
        <source>First administrative level</source>
        <translation>Primer nivel administrativo</translation>
    </message>
    <message>
        <source>Second administrative level</source>
        <translation>Segundo nivel administrativo</translation>
    </message>
    <message>
        <source>Third administrative level</source>
        <translation>Tercer nivel administrativo</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>Código del lugar</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Referencia de la fuente</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>De contratación internacional</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>De contratación local</translation>
    </message>
    <message>
        <source>Functional title</source>
        <translation>Título funcional</translation>
    </message>
    <message>
        <source>Post number</source>
        <translation>Número del puesto</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Contratación</translation>
    </message>
    <message>
        <source>Security role</source>
        <translation>Función de seguridad</translation>
    </message>
    <message>
        <source>State of the post</source>
        <translation>Estado del puesto</translation>
    </message>
    <message>
        <source>Incumbent</source>
        <translation>Titular del puesto</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Ocupado desde</translation>
    </message>
    <message>
        <source>Filled until</source>
        <translation>Ocupado hasta</translation>
    </message>
    <message>
        <source>Incumbency</source>
        <translation>Ocupación del puesto</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Holder&apos;s personnel record</source>
        <translation>Ficha del titular</translation>
    </message>
    <message>
        <source>Ad interim</source>
        <translation>Interino</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Suple a</translation>
    </message>
    <message>
        <source>Appointed from</source>
        <translation>Nombrado desde</translation>
    </message>
    <message>
        <source>Appointed until</source>
        <translation>Nombrado hasta</translation>
    </message>
    <message>
        <source>Ended early on</source>
        <translation>Finalizado antes de plazo el</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Nombrado por</translation>
    </message>
    <message>
        <source>Letter of appointment: where it is kept</source>
        <translation>Carta de nombramiento: dónde se guarda</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Nombramientos</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nombramiento</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartamento</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Recinto</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>United Nations accommodation</source>
        <translation>Alojamiento de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piso</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Map sketch: where it is kept</source>
        <translation>Croquis: dónde se guarda</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Lease signed on</source>
        <translation>Alquiler firmado el</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>Entrada en la vivienda el</translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation>Salida de la vivienda el</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Zona de encargado</translation>
    </message>
    <message>
        <source>Household members</source>
        <translation>Miembros del hogar</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Measures that apply</source>
        <translation>Medidas aplicables</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Arrendamiento</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>Residencias</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residencia</translation>
    </message>
    <message>
        <source>Before the lease is signed</source>
        <translation>Antes de firmar el alquiler</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>A la llegada</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Periódica</translation>
    </message>
    <message>
        <source>After a burglary</source>
        <translation>Tras un robo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Cumplido en parte</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizada</translation>
    </message>
    <message>
        <source>Cleared on conditions</source>
        <translation>Autorizada con condiciones</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>No autorizada</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>Fecha de la comprobación</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>Condiciones o motivos</translation>
    </message>
    <message>
        <source>Next check due on</source>
        <translation>Próxima comprobación el</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Neighbourhood and access road</source>
        <translation>Vecindario y vía de acceso</translation>
    </message>
    <message>
        <source>Perimeter and gate</source>
        <translation>Perímetro y portón</translation>
    </message>
    <message>
        <source>Outside lighting</source>
        <translation>Iluminación exterior</translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation>Puertas y cerraduras</translation>
    </message>
    <message>
        <source>Windows and bars</source>
        <translation>Ventanas y rejas</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Guardias</translation>
    </message>
    <message>
        <source>Safe room</source>
        <translation>Habitación segura</translation>
    </message>
    <message>
        <source>Fire safety and escape</source>
        <translation>Incendios y evacuación</translation>
    </message>
    <message>
        <source>Means of communication</source>
        <translation>Medios de comunicación</translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation>Electricidad de reserva</translation>
    </message>
    <message>
        <source>Structure and natural hazards</source>
        <translation>Estructura y peligros naturales</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>Fotos: dónde se guardan</translation>
    </message>
    <message>
        <source>Residence checks</source>
        <translation>Comprobaciones de residencia</translation>
    </message>
    <message>
        <source>Residence check</source>
        <translation>Comprobación de residencia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>Se basa en la evaluación</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Exceptional measures</source>
        <translation>Medidas excepcionales</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>Medidas de seguridad residencial</translation>
    </message>
    <message>
        <source>Set of residential security measures</source>
        <translation>Conjunto de medidas de seguridad residencial</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>Número en el conjunto</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>Se aplica si</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>Peso (1 a 5)</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>Elemento crítico</translation>
    </message>
    <message>
        <source>Outside the menu</source>
        <translation>Fuera del menú</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>Medida de gestión de riesgos</translation>
    </message>
    <message>
        <source>Reimbursed at most</source>
        <translation>Reembolso máximo</translation>
    </message>
    <message>
        <source>Share reimbursed</source>
        <translation>Parte reembolsada</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Eligible categories</source>
        <translation>Categorías con derecho</translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Share approved</source>
        <translation>Parte aprobada</translation>
    </message>
    <message>
        <source>Paid by the organization</source>
        <translation>Pagado por la organización</translation>
    </message>
    <message>
        <source>For the time from</source>
        <translation>Para el período desde</translation>
    </message>
    <message>
        <source>For the time until</source>
        <translation>Para el período hasta</translation>
    </message>
    <message>
        <source>Receipt: where it is kept</source>
        <translation>Recibo: dónde se guarda</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Claims for residential security</source>
        <translation>Solicitudes por seguridad residencial</translation>
    </message>
    <message>
        <source>Claim for residential security</source>
        <translation>Solicitud por seguridad residencial</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>Prueba solicitada</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>Comprobar cada</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Refrendar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Ratify</source>
        <translation>Ratificar</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>En el programa</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>Por radio</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Conduce a</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Actúa como</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Cómo se decidió</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decidido a las</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Ratifies</source>
        <translation>Ratifica</translation>
    </message>
    <message>
        <source>Under the delegation</source>
        <translation>En virtud de la delegación</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>Resumen del contenido</translation>
    </message>
    <message>
        <source>Writes seen</source>
        <translation>Escrituras vistas</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Prueba: dónde se guarda</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado</translation>
    </message>
    <message>
        <source>Delegate&apos;s device</source>
        <translation>Dispositivo del delegado</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Only for these record types</source>
        <translation>Solo para estos tipos de registro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Instrument: where it is kept</source>
        <translation>Instrumento: dónde se guarda</translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation>Revocado a las</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Policy packs</source>
        <translation>Paquetes de políticas</translation>
    </message>
    <message>
        <source>Policy pack</source>
        <translation>Paquete de políticas</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Decisions seen</source>
        <translation>Decisiones vistas</translation>
    </message>
    <message>
        <source>Handed on by</source>
        <translation>Delegación dada por</translation>
    </message>
    <message>
        <source>Only in the SRM area</source>
        <translation>Solo en la zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Held from</source>
        <translation>Retenido desde</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Levantada el</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Retenciones legales</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
</context>
<context>
    <name>RiskEvent</name>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>Probabilidad inherente</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>Impacto inherente</translation>
    </message>
    <message>
        <source>Present likelihood</source>
        <translation>Probabilidad actual</translation>
    </message>
    <message>
        <source>Present impact</source>
        <translation>Impacto actual</translation>
    </message>
    <message>
        <source>Projected likelihood</source>
        <translation>Probabilidad prevista</translation>
    </message>
    <message>
        <source>Projected impact</source>
        <translation>Impacto previsto</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Grado de confianza</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>Riesgo inherente</translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation>Riesgo actual</translation>
    </message>
    <message>
        <source>Projected risk</source>
        <translation>Riesgo previsto</translation>
    </message>
    <message>
        <source>Risk events</source>
        <translation>Sucesos de riesgo</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>Suceso de riesgo</translation>
    </message>
    <message>
        <source>Internationally recruited personnel</source>
        <translation>Personal de contratación internacional</translation>
    </message>
    <message>
        <source>Locally recruited personnel</source>
        <translation>Personal de contratación local</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Familiares a cargo</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conductores</translation>
    </message>
    <message>
        <source>Convoys</source>
        <translation>Convoyes</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>Residencias</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehículos</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aeronave</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contratistas</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategoría</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>Autor de amenazas conocido</translation>
    </message>
    <message>
        <source>Who or what is threatened</source>
        <translation>Quién o qué está amenazado</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Inhibiting context</source>
        <translation>Contexto inhibidor</translation>
    </message>
    <message>
        <source>Present impact on people</source>
        <translation>Impacto actual en las personas</translation>
    </message>
    <message>
        <source>Present impact on assets</source>
        <translation>Impacto actual en los bienes</translation>
    </message>
    <message>
        <source>Present impact on operations</source>
        <translation>Impacto actual en las operaciones</translation>
    </message>
    <message>
        <source>Present impact on reputation (advisory)</source>
        <translation>Impacto actual en la reputación (orientativo)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Expert judgement only</source>
        <translation>Solo juicio experto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Present impact by axis</source>
        <translation>Impacto actual por eje</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>Documento: dónde se guarda</translation>
    </message>
    <message>
        <source>Piece of evidence</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>Stress awareness</source>
        <translation>Sensibilización sobre el estrés</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resiliencia</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>Primeros auxilios psicológicos</translation>
    </message>
    <message>
        <source>Briefing of managers</source>
        <translation>Sesión para directivos</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date of the training</source>
        <translation>Fecha de la capacitación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Internationally recruited: female</source>
        <translation>Contratación internacional: mujeres</translation>
    </message>
    <message>
        <source>Internationally recruited: male</source>
        <translation>Contratación internacional: hombres</translation>
    </message>
    <message>
        <source>Internationally recruited: sex unknown</source>
        <translation>Contratación internacional: sexo desconocido</translation>
    </message>
    <message>
        <source>Locally recruited: female</source>
        <translation>Contratación local: mujeres</translation>
    </message>
    <message>
        <source>Locally recruited: male</source>
        <translation>Contratación local: hombres</translation>
    </message>
    <message>
        <source>Locally recruited: sex unknown</source>
        <translation>Contratación local: sexo desconocido</translation>
    </message>
    <message>
        <source>Dependants: female</source>
        <translation>Familiares: mujeres</translation>
    </message>
    <message>
        <source>Dependants: male</source>
        <translation>Familiares: hombres</translation>
    </message>
    <message>
        <source>Dependants: sex unknown</source>
        <translation>Familiares: sexo desconocido</translation>
    </message>
    <message>
        <source>Counts are estimated</source>
        <translation>Cifras estimadas</translation>
    </message>
    <message>
        <source>Training session with the same participants by name</source>
        <translation>Sesión con los mismos participantes por nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Impartida por</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Stress-management trainings</source>
        <translation>Capacitaciones en manejo del estrés</translation>
    </message>
    <message>
        <source>Stress-management training</source>
        <translation>Capacitación en manejo del estrés</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Consejero</translation>
    </message>
    <message>
        <source>Peer helper</source>
        <translation>Compañero de apoyo</translation>
    </message>
    <message>
        <source>External provider</source>
        <translation>Proveedor externo</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Naciones Unidas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>Persona de la lista de personal</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Nombre del asociado</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Local languages</source>
        <translation>Idiomas locales</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Titulación</translation>
    </message>
    <message>
        <source>Trained in critical incident stress management on</source>
        <translation>Capacitado en estrés por incidentes críticos el</translation>
    </message>
    <message>
        <source>That training expires on</source>
        <translation>Esa capacitación vence el</translation>
    </message>
    <message>
        <source>Can be deployed</source>
        <translation>Puede desplegarse</translation>
    </message>
    <message>
        <source>Vetted on</source>
        <translation>Acreditado el</translation>
    </message>
    <message>
        <source>Left the roster on</source>
        <translation>Baja de la lista el</translation>
    </message>
    <message>
        <source>Training in critical incident stress management</source>
        <translation>Capacitación en estrés por incidentes críticos</translation>
    </message>
    <message>
        <source>Counsellors and peer helpers</source>
        <translation>Consejeros y compañeros de apoyo</translation>
    </message>
    <message>
        <source>Counsellor or peer helper</source>
        <translation>Consejero o compañero de apoyo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>Fecha de la evaluación</translation>
    </message>
    <message>
        <source>Personnel in the area</source>
        <translation>Personal en la zona</translation>
    </message>
    <message>
        <source>Dependants in the area</source>
        <translation>Familiares en la zona</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Sources of stress</source>
        <translation>Fuentes de estrés</translation>
    </message>
    <message>
        <source>Findings (no names)</source>
        <translation>Conclusiones (sin nombres)</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Counsellors needed</source>
        <translation>Consejeros necesarios</translation>
    </message>
    <message>
        <source>Peer helpers needed</source>
        <translation>Compañeros de apoyo necesarios</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Assessments of psychosocial needs</source>
        <translation>Evaluaciones de necesidades psicosociales</translation>
    </message>
    <message>
        <source>Assessment of psychosocial needs</source>
        <translation>Evaluación de necesidades psicosociales</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Apoyo ofrecido</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>Apoyo en curso</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Incident known since</source>
        <translation>Incidente conocido desde</translation>
    </message>
    <message>
        <source>Personnel: affected</source>
        <translation>Personal: afectado</translation>
    </message>
    <message>
        <source>Personnel: support offered within 24 hours</source>
        <translation>Personal: apoyo ofrecido en 24 horas</translation>
    </message>
    <message>
        <source>Personnel: reached within 24 hours</source>
        <translation>Personal: contactado en 24 horas</translation>
    </message>
    <message>
        <source>Personnel: reached within 72 hours</source>
        <translation>Personal: contactado en 72 horas</translation>
    </message>
    <message>
        <source>Personnel: declined</source>
        <translation>Personal: rechazó</translation>
    </message>
    <message>
        <source>Personnel: not found</source>
        <translation>Personal: no localizado</translation>
    </message>
    <message>
        <source>Dependants: affected</source>
        <translation>Familiares: afectados</translation>
    </message>
    <message>
        <source>Dependants: support offered within 24 hours</source>
        <translation>Familiares: apoyo ofrecido en 24 horas</translation>
    </message>
    <message>
        <source>Dependants: reached within 24 hours</source>
        <translation>Familiares: contactados en 24 horas</translation>
    </message>
    <message>
        <source>Dependants: reached within 72 hours</source>
        <translation>Familiares: contactados en 72 horas</translation>
    </message>
    <message>
        <source>Dependants: declined</source>
        <translation>Familiares: rechazaron</translation>
    </message>
    <message>
        <source>Dependants: not found</source>
        <translation>Familiares: no localizados</translation>
    </message>
    <message>
        <source>Sessions: psychological first aid</source>
        <translation>Sesiones: primeros auxilios psicológicos</translation>
    </message>
    <message>
        <source>Sessions: defusing</source>
        <translation>Sesiones: desactivación emocional</translation>
    </message>
    <message>
        <source>Sessions: group debriefing</source>
        <translation>Sesiones: grupo</translation>
    </message>
    <message>
        <source>Sessions: individual</source>
        <translation>Sesiones: individuales</translation>
    </message>
    <message>
        <source>Sessions: family</source>
        <translation>Sesiones: familias</translation>
    </message>
    <message>
        <source>Sessions: managers</source>
        <translation>Sesiones: directivos</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Surge of counsellors</source>
        <translation>Refuerzo de consejeros</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Cerrado a las</translation>
    </message>
    <message>
        <source>Responses to critical incidents</source>
        <translation>Respuestas a incidentes críticos</translation>
    </message>
    <message>
        <source>Response to a critical incident</source>
        <translation>Respuesta a un incidente crítico</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no se ha preguntado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By video call</source>
        <translation>Por videollamada</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Por mensaje</translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translation>Por otra persona</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rehusó</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No localizado</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Derivado</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Is a dependant</source>
        <translation>Es familiar a cargo</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Support offered at</source>
        <translation>Apoyo ofrecido a las</translation>
    </message>
    <message>
        <source>Contacted at</source>
        <translation>Contactado a las</translation>
    </message>
    <message>
        <source>How contacted</source>
        <translation>Cómo se contactó</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Follow-up due on</source>
        <translation>Seguimiento previsto el</translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation>Último contacto el</translation>
    </message>
    <message>
        <source>Successor for a hand-over</source>
        <translation>Sucesor para el traspaso</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Affected contacts</source>
        <translation>Contactos con personas afectadas</translation>
    </message>
    <message>
        <source>Affected contact</source>
        <translation>Contacto con una persona afectada</translation>
    </message>
    <message>
        <source>Defusing</source>
        <translation>Desactivación emocional</translation>
    </message>
    <message>
        <source>Group debriefing</source>
        <translation>Sesión de grupo</translation>
    </message>
    <message>
        <source>Individual session</source>
        <translation>Sesión individual</translation>
    </message>
    <message>
        <source>Talk with a manager</source>
        <translation>Conversación con un directivo</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Anotado a las</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Case notes</source>
        <translation>Notas de casos</translation>
    </message>
    <message>
        <source>Case note</source>
        <translation>Nota del caso</translation>
    </message>
    <message>
        <source>Non-governmental organization</source>
        <translation>Organización no gubernamental</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>Otro asociado</translation>
    </message>
    <message>
        <source>Personnel: support offered</source>
        <translation>Personal: apoyo ofrecido</translation>
    </message>
    <message>
        <source>Dependants: support offered</source>
        <translation>Familiares: apoyo ofrecido</translation>
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
        <translation>Incidente</translation>
    </message>
    <message>
        <source>No security adviser in place</source>
        <translation>Sin asesor de seguridad</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Elecciones</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Nueva misión</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Apoyo psicológico</translation>
    </message>
    <message>
        <source>U3: arrival within 30 days</source>
        <translation>U3: llegada en 30 días</translation>
    </message>
    <message>
        <source>U2: arrival within 7 days</source>
        <translation>U2: llegada en 7 días</translation>
    </message>
    <message>
        <source>U1: arrival within 72 hours</source>
        <translation>U1: llegada en 72 horas</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validada</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The requester</source>
        <translation>El solicitante</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Visa or refusal by the host country</source>
        <translation>Visado o negativa del país anfitrión</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>No staff found</source>
        <translation>No se encontró personal</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Solicitada por</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>Solicitada a las</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Crisis concerned</source>
        <translation>Crisis en cuestión</translation>
    </message>
    <message>
        <source>Incident concerned</source>
        <translation>Incidente en cuestión</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesario antes del</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necesario durante</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Notes on risk</source>
        <translation>Notas sobre riesgos</translation>
    </message>
    <message>
        <source>Notes on visas</source>
        <translation>Notas sobre visados</translation>
    </message>
    <message>
        <source>Notes on vaccinations</source>
        <translation>Notas sobre vacunas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation>Validada a las</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Validada por</translation>
    </message>
    <message>
        <source>Why declined or cancelled</source>
        <translation>Motivo del rechazo o cancelación</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Cancelado por</translation>
    </message>
    <message>
        <source>Delayed by</source>
        <translation>Retrasado por</translation>
    </message>
    <message>
        <source>Note on the delay</source>
        <translation>Nota sobre el retraso</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Surge requests</source>
        <translation>Solicitudes de refuerzo</translation>
    </message>
    <message>
        <source>Surge request</source>
        <translation>Solicitud de refuerzo</translation>
    </message>
    <message>
        <source>Security adviser</source>
        <translation>Asesor de seguridad</translation>
    </message>
    <message>
        <source>Field security coordination officer</source>
        <translation>Oficial de coordinación de la seguridad en el país</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Physical security specialist</source>
        <translation>Especialista en seguridad física</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>Oficial de protección personal</translation>
    </message>
    <message>
        <source>Radio specialist</source>
        <translation>Especialista en radio</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Consejero</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Persons needed</source>
        <translation>Personas necesarias</translation>
    </message>
    <message>
        <source>Languages needed</source>
        <translation>Idiomas necesarios</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Profiles needed</source>
        <translation>Perfiles necesarios</translation>
    </message>
    <message>
        <source>Profile needed</source>
        <translation>Perfil necesario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>Persona de la lista de personal</translation>
    </message>
    <message>
        <source>Sent by the organization</source>
        <translation>Enviado por la organización</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Pagado con cargo a</translation>
    </message>
    <message>
        <source>Remote support only</source>
        <translation>Solo apoyo a distancia</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>Salió a las</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Llegó a las</translation>
    </message>
    <message>
        <source>End of the assignment</source>
        <translation>Fin de la asignación</translation>
    </message>
    <message>
        <source>End-of-mission report received on</source>
        <translation>Informe de fin de misión recibido el</translation>
    </message>
    <message>
        <source>End-of-mission report: where it is kept</source>
        <translation>Informe de fin de misión: dónde se guarda</translation>
    </message>
    <message>
        <source>Surge assignments</source>
        <translation>Asignaciones de refuerzo</translation>
    </message>
    <message>
        <source>Surge assignment</source>
        <translation>Asignación de refuerzo</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nombramiento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Security function holders</source>
        <translation>Titulares de funciones de seguridad</translation>
    </message>
    <message>
        <source>Security function holder</source>
        <translation>Titular de función de seguridad</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Premises database</source>
        <translation>Base de datos de locales</translation>
    </message>
    <message>
        <source>SRM tool</source>
        <translation>Herramienta de gestión de riesgos</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>Presupuesto de gastos compartidos</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>Solicitudes de viaje</translation>
    </message>
    <message>
        <source>Travel advisory</source>
        <translation>Aviso de viaje</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Off-line program</source>
        <translation>Programa sin conexión</translation>
    </message>
    <message>
        <source>Function holder</source>
        <translation>Titular de la función</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>Activada el</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Último uso el</translation>
    </message>
    <message>
        <source>Used through</source>
        <translation>Usado a través de</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Número de usos</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Uso por mes</translation>
    </message>
    <message>
        <source>Use in a month</source>
        <translation>Uso en un mes</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Local language</source>
        <translation>Idioma local</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Sobre el terreno</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>Código del curso</translation>
    </message>
    <message>
        <source>Name or variant</source>
        <translation>Nombre o variante</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Certificates are valid for</source>
        <translation>Validez de los certificados</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Cómo se imparte</translation>
    </message>
    <message>
        <source>Course needed before</source>
        <translation>Curso previo necesario</translation>
    </message>
    <message>
        <source>Places in a session</source>
        <translation>Plazas por sesión</translation>
    </message>
    <message>
        <source>No longer given since</source>
        <translation>No se imparte desde</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Inaceptable</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Training focal point</source>
        <translation>Coordinador de capacitación</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>Sesión de capacitación</translation>
    </message>
    <message>
        <source>Learning platform</source>
        <translation>Plataforma de aprendizaje</translation>
    </message>
    <message>
        <source>Organization&apos;s system</source>
        <translation>Sistema de la organización</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>For the role</source>
        <translation>Para la función</translation>
    </message>
    <message>
        <source>For the category of personnel</source>
        <translation>Para la categoría de personal</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>In the SRM area</source>
        <translation>En la zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Where the present risk is at least</source>
        <translation>Donde el riesgo actual es al menos</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Sources that count without verification</source>
        <translation>Fuentes válidas sin verificación</translation>
    </message>
    <message>
        <source>Needed for travel clearance</source>
        <translation>Necesario para autorizar el viaje</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Training requirements</source>
        <translation>Requisitos de capacitación</translation>
    </message>
    <message>
        <source>Training requirement</source>
        <translation>Requisito de capacitación</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Waiver by the designated official</source>
        <translation>Dispensa del oficial designado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Expedido el</translation>
    </message>
    <message>
        <source>Expires on, if stated</source>
        <translation>Vence el, si se indica</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Expedido por</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Número del certificado</translation>
    </message>
    <message>
        <source>Certificate: where it is kept</source>
        <translation>Certificado: dónde se guarda</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nombre de la fuente</translation>
    </message>
    <message>
        <source>Training certificates</source>
        <translation>Certificados de capacitación</translation>
    </message>
    <message>
        <source>Training certificate</source>
        <translation>Certificado de capacitación</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Inscripción abierta</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Certificados expedidos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Instructores</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Report and results</source>
        <translation>Informe y resultados</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Motivo de la cancelación</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation>Sesiones de capacitación</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistió</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Familiar a cargo</translation>
    </message>
    <message>
        <source>Name of a participant who is not on the list</source>
        <translation>Nombre de un participante que no está en la lista</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>Oficial designado</translation>
    </message>
    <message>
        <source>Department of Safety and Security</source>
        <translation>Departamento de Seguridad</translation>
    </message>
    <message>
        <source>Grace after entry on duty (empty: 30)</source>
        <translation>Plazo tras la entrada en funciones (vacío: 30)</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Rest and recuperation</source>
        <translation>Descanso y recuperación</translation>
    </message>
    <message>
        <source>Home leave</source>
        <translation>Vacaciones en el país de origen</translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation>Visita a la familia</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>Evacuación médica</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evacuación</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Entry on duty</source>
        <translation>Entrada en funciones</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Separación del servicio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Viajero</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Visitor&apos;s organization</source>
        <translation>Organización del visitante</translation>
    </message>
    <message>
        <source>Visitor&apos;s nationality (ISO 3166)</source>
        <translation>Nacionalidad del visitante (ISO 3166)</translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <translation>Teléfono del visitante</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Presentada por</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Purpose in words</source>
        <translation>Finalidad en palabras</translation>
    </message>
    <message>
        <source>Official travel</source>
        <translation>Viaje oficial</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>Producto del programa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>Presentada a las</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Por qué es urgente</translation>
    </message>
    <message>
        <source>Phone while travelling</source>
        <translation>Teléfono durante el viaje</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Teléfono satelital</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>Briefing required</source>
        <translation>Sesión informativa obligatoria</translation>
    </message>
    <message>
        <source>Briefing done at</source>
        <translation>Sesión informativa a las</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Documentos: dónde se guardan</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>Solicitudes de viaje</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Solicitud de viaje</translation>
    </message>
    <message>
        <source>Commercial flight</source>
        <translation>Vuelo comercial</translation>
    </message>
    <message>
        <source>United Nations flight</source>
        <translation>Vuelo de las Naciones Unidas</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>Vehículo de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Barco</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>A pie</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegado</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Ha salido</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Destination area</source>
        <translation>Zona de destino</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>Sale a las</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Llega a las</translation>
    </message>
    <message>
        <source>Leaves the place at</source>
        <translation>Sale del lugar a las</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Flight or vehicle</source>
        <translation>Vuelo o vehículo</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Operador aéreo</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Address of the lodging</source>
        <translation>Dirección del alojamiento</translation>
    </message>
    <message>
        <source>Phone of the lodging</source>
        <translation>Teléfono del alojamiento</translation>
    </message>
    <message>
        <source>Lodging cleared</source>
        <translation>Alojamiento autorizado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Arrival confirmed at</source>
        <translation>Llegada confirmada a las</translation>
    </message>
    <message>
        <source>Departure confirmed at</source>
        <translation>Salida confirmada a las</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Cleared by rule</source>
        <translation>Autorizado por la regla</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>Autorizado a las</translation>
    </message>
    <message>
        <source>Area rule</source>
        <translation>Regla de la zona</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Versión de las reglas</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Familiar a cargo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Acompañantes</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <source>Automatic clearance</source>
        <translation>Autorización automática</translation>
    </message>
    <message>
        <source>Manual clearance</source>
        <translation>Autorización manual</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>Solo viajes esenciales</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Most travellers at a time</source>
        <translation>Máximo de viajeros a la vez</translation>
    </message>
    <message>
        <source>Only for the organization</source>
        <translation>Solo para la organización</translation>
    </message>
    <message>
        <source>Required communications and vehicles</source>
        <translation>Comunicaciones y vehículos obligatorios</translation>
    </message>
    <message>
        <source>Armoured vehicle required</source>
        <translation>Vehículo blindado obligatorio</translation>
    </message>
    <message>
        <source>Vehicles at least</source>
        <translation>Vehículos como mínimo</translation>
    </message>
    <message>
        <source>Programme criticality at least</source>
        <translation>Criticidad del programa como mínimo</translation>
    </message>
    <message>
        <source>No travel by night</source>
        <translation>Sin desplazamientos nocturnos</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Días de antelación</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Area travel rules</source>
        <translation>Reglas de viaje por zona</translation>
    </message>
    <message>
        <source>Area travel rule</source>
        <translation>Regla de viaje de la zona</translation>
    </message>
    <message>
        <source>Filed by: on the staff list</source>
        <translation>Presentada por: en la lista de personal</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Cleared with conditions</source>
        <translation>Autorizado con condiciones</translation>
    </message>
    <message>
        <source>Before the Designated Official</source>
        <translation>Ante el oficial designado</translation>
    </message>
    <message>
        <source>Before the security adviser</source>
        <translation>Ante el asesor de seguridad</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>From: place of the gazetteer</source>
        <translation>Desde: lugar del nomenclátor</translation>
    </message>
    <message>
        <source>To: place of the gazetteer</source>
        <translation>A: lugar del nomenclátor</translation>
    </message>
    <message>
        <source>Why returned, denied or revoked</source>
        <translation>Motivo de la devolución, denegación o revocación</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Further courses and conditions</source>
        <translation>Otros cursos y condiciones</translation>
    </message>
    <message>
        <source>Required course</source>
        <translation>Curso obligatorio</translation>
    </message>
</context>
<context>
    <name>Warden</name>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finalizado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Código del país (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zona de gestión de riesgos</translation>
    </message>
    <message>
        <source>Buildings or boundary</source>
        <translation>Edificios o límites</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Encargado de zona</translation>
    </message>
    <message>
        <source>Warden since</source>
        <translation>Encargado de zona desde</translation>
    </message>
    <message>
        <source>Warden until</source>
        <translation>Encargado de zona hasta</translation>
    </message>
    <message>
        <source>First alternate</source>
        <translation>Primer suplente</translation>
    </message>
    <message>
        <source>Second alternate</source>
        <translation>Segundo suplente</translation>
    </message>
    <message>
        <source>Alternates until</source>
        <translation>Suplentes hasta</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>Punto de concentración</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Vehicles for an emergency</source>
        <translation>Vehículos para emergencias</translation>
    </message>
    <message>
        <source>Radio channel</source>
        <translation>Canal de radio</translation>
    </message>
    <message>
        <source>Map: where it is kept</source>
        <translation>Mapa: dónde se guarda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nombramiento</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>Zonas de encargado</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Zona de encargado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Aplicación de mensajería</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Mensaje dejado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Recuento del personal</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>Intentos de contacto</translation>
    </message>
    <message>
        <source>Contact attempt</source>
        <translation>Intento de contacto</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Wardens</source>
        <translation>Encargados de zona</translation>
    </message>
    <message>
        <source>One zone</source>
        <translation>Una zona</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>Una organización</translation>
    </message>
    <message>
        <source>Security Management Team</source>
        <translation>Equipo de gestión de la seguridad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Tablón de anuncios</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texto breve</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviado a las</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Acusar recibo antes de</translation>
    </message>
    <message>
        <source>Broadcast messages</source>
        <translation>Mensajes de difusión</translation>
    </message>
    <message>
        <source>Broadcast message</source>
        <translation>Mensaje de difusión</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Acuses de recibo</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>Radio HF</translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation>Radio VHF</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Teléfono satelital</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>Terminal de satélite</translation>
    </message>
    <message>
        <source>Mesh radio</source>
        <translation>Radio en malla</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>En almacén</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>En reparación</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Tipo de dispositivo</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicativo de radio</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>En poder de</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Battery good until</source>
        <translation>Batería válida hasta</translation>
    </message>
    <message>
        <source>Airtime until</source>
        <translation>Saldo válido hasta</translation>
    </message>
    <message>
        <source>Last tested on</source>
        <translation>Última prueba el</translation>
    </message>
    <message>
        <source>Radio net</source>
        <translation>Red de radio</translation>
    </message>
    <message>
        <source>Communications devices</source>
        <translation>Dispositivos de comunicaciones</translation>
    </message>
    <message>
        <source>Communications device</source>
        <translation>Dispositivo de comunicaciones</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Scheduled at</source>
        <translation>Programada a las</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Empezó a las</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminó a las</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Radio check sessions</source>
        <translation>Sesiones de control de radio</translation>
    </message>
    <message>
        <source>Radio check session</source>
        <translation>Sesión de control de radio</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Cuestión</translation>
    </message>
    <message>
        <source>Radio checks</source>
        <translation>Controles de radio</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>Control de radio</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Suplentes</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horario</translation>
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
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Field %1 of a newer version</source>
        <translation>Campo %1 de una versión más reciente</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No eliminado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>This is needed before the record can be saved.</source>
        <translation>Este valor es necesario para poder guardar el registro.</translation>
    </message>
    <message>
        <source>May stay empty in a draft; needed before submitting.</source>
        <translation>Puede quedar vacío en un borrador; necesario antes de presentar.</translation>
    </message>
    <message>
        <source>Must not be below %1.</source>
        <translation>No debe ser inferior a %1.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Este valor es demasiado pequeño.</translation>
    </message>
    <message>
        <source>Must not be above %1.</source>
        <translation>No debe ser superior a %1.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Este valor es demasiado grande.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Este texto es demasiado largo.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Este valor no figura entre las opciones.</translation>
    </message>
    <message>
        <source>Type date and time like %1.</source>
        <translation>Escriba la fecha y la hora en la forma %1.</translation>
    </message>
    <message>
        <source>Type the date as far as it is known: %1, %2 or %3.</source>
        <translation>Escriba la fecha hasta donde se conozca: %1, %2 o %3.</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>Elija uno de los registros encontrados.</translation>
    </message>
    <message>
        <source>This is not a number. Use a point for decimals.</source>
        <translation>No es un número. Use un punto para los decimales.</translation>
    </message>
    <message>
        <source>The signature is not that of its author.</source>
        <translation>La firma no es la de su autor.</translation>
    </message>
    <message>
        <source>The author is not a member.</source>
        <translation>El autor no es miembro.</translation>
    </message>
    <message>
        <source>It contradicts what the same device sent before.</source>
        <translation>Contradice lo que el mismo dispositivo envió antes.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Está dañado.</translation>
    </message>
    <message>
        <source>The author may not write there.</source>
        <translation>El autor no puede escribir ahí.</translation>
    </message>
    <message>
        <source>It is larger than allowed.</source>
        <translation>Es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>It cannot be decrypted.</source>
        <translation>No se puede descifrar.</translation>
    </message>
    <message>
        <source>Something before it is missing.</source>
        <translation>Falta algo anterior.</translation>
    </message>
    <message>
        <source>Not accepted (%1).</source>
        <translation>No aceptado (%1).</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Mundial</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Apoyo psicológico</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how exact it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximada</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimada</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation>
            <numerusform>Cabe %n carácter como máximo.</numerusform>
            <numerusform>Caben %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount with a point for decimals, and choose its currency.</source>
        <translation>Escriba un importe con punto para los decimales y elija la moneda.</translation>
    </message>
    <message>
        <source>Type the position in degrees, UTM or MGRS, like %1 or %2.</source>
        <translation>Escriba la posición en grados, UTM o MGRS, como %1 o %2.</translation>
    </message>
    <message>
        <source>Begin with + and the number of the country, like %1.</source>
        <translation>Empiece con + y el número del país, como %1.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Must not be before “%1”.</source>
        <translation>No debe ser anterior a “%1”.</translation>
    </message>
    <message>
        <source>Must not be above “%1”.</source>
        <translation>No debe superar “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Must be within %n day(s) of “%1”.</source>
        <translation>
            <numerusform>Debe estar a %n día como máximo de “%1”.</numerusform>
            <numerusform>Debe estar a %n días como máximo de “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed because of what is said under “%1”.</source>
        <translation>Es necesario por lo indicado en “%1”.</translation>
    </message>
    <message>
        <source>Either this or “%1” is needed.</source>
        <translation>Hace falta este campo o “%1”.</translation>
    </message>
    <message>
        <source>Must be empty because of what is said under “%1”.</source>
        <translation>Debe quedar vacío por lo indicado en “%1”.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Esto está en el futuro.</translation>
    </message>
    <message>
        <source>Records of this type are not reviewed.</source>
        <translation>Los registros de este tipo no se someten a examen.</translation>
    </message>
    <message>
        <source>There is no such step from where the record stands.</source>
        <translation>No existe ese paso desde la situación actual del registro.</translation>
    </message>
    <message>
        <source>This step is for other roles.</source>
        <translation>Este paso corresponde a otras funciones.</translation>
    </message>
    <message>
        <source>Who submitted it may not also decide on it.</source>
        <translation>Quien lo presentó no puede también decidir.</translation>
    </message>
    <message>
        <source>This must be what the worst of its impacts says.</source>
        <translation>Debe corresponder al peor de sus impactos.</translation>
    </message>
    <message>
        <source>This must not be the same as “%1”.</source>
        <translation>No debe ser igual que “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n may be chosen.</source>
        <translation>
            <numerusform>Se puede elegir %n como máximo.</numerusform>
            <numerusform>Se pueden elegir %n como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how accurate it is, like “±50m” behind it.</source>
        <translation>Indique la precisión, como “±50m” a continuación.</translation>
    </message>
    <message>
        <source>Write the three capital letters of the country (ISO 3166).</source>
        <translation>Escriba las tres letras mayúsculas del país (ISO 3166).</translation>
    </message>
    <message>
        <source>Write the three capital letters of the currency (ISO 4217).</source>
        <translation>Escriba las tres letras mayúsculas de la moneda (ISO 4217).</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n needed.</source>
        <translation>
            <numerusform>%1: hace falta al menos %n.</numerusform>
            <numerusform>%1: hacen falta al menos %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n allowed.</source>
        <translation>
            <numerusform>%1: se permite %n como máximo.</numerusform>
            <numerusform>%1: se permiten %n como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>No ha llegado aquí todo aquello sobre lo que se decidió.</translation>
    </message>
    <message>
        <source>The letter of appointment had ended or not begun.</source>
        <translation>La carta de nombramiento había vencido o aún no había entrado en vigor.</translation>
    </message>
    <message>
        <source>It was not written where the record is kept.</source>
        <translation>No se escribió donde se guarda el registro.</translation>
    </message>
    <message>
        <source>It does not prove who decided, or what on.</source>
        <translation>No prueba quién decidió ni sobre qué.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>No dice por qué.</translation>
    </message>
    <message>
        <source>People had said different things in it.</source>
        <translation>Había en ella indicaciones distintas.</translation>
    </message>
    <message>
        <source>Somebody had decided otherwise, and neither knew of the other. Decide again.</source>
        <translation>Otra persona había decidido de otro modo y ninguna sabía de la otra. Decida de nuevo.</translation>
    </message>
    <message>
        <source>Does not count: their role reaches only what is their own.</source>
        <translation>No cuenta: su función solo alcanza a lo que es suyo.</translation>
    </message>
    <message>
        <source>Does not count: the field cannot hold such a value.</source>
        <translation>No cuenta: el campo no puede contener ese valor.</translation>
    </message>
    <message>
        <source>Does not count: their role does not allow it.</source>
        <translation>No cuenta: su función no lo permite.</translation>
    </message>
    <message>
        <source>It takes two people to void a record.</source>
        <translation>Hacen falta dos personas para anular un registro.</translation>
    </message>
    <message>
        <source>More than one device may send in a day. It waits, and is sent later.</source>
        <translation>Es más de lo que un dispositivo puede enviar en un día. Espera y se envía más tarde.</translation>
    </message>
    <message>
        <source>The centre&apos;s disk is full. Nothing is lost; it is sent when there is room.</source>
        <translation>El disco del centro está lleno. No se pierde nada; se envía cuando haya espacio.</translation>
    </message>
    <message>
        <source>Does not count: it was written before the record it speaks of was there.</source>
        <translation>No cuenta: se escribió antes de que existiera el registro al que se refiere.</translation>
    </message>
</context>
<context>
    <name>app::ConflictScreen</name>
    <message>
        <source>unknown member</source>
        <translation>miembro desconocido</translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation>eliminado aquí, modificado allí</translation>
    </message>
    <message>
        <source>Somebody deleted this record, somebody else went on editing it.</source>
        <translation>Una persona eliminó este registro y otra siguió modificándolo.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Unknown member</source>
        <translation>Miembro desconocido</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>dispositivo %1</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar este valor</translation>
    </message>
    <message>
        <source>Keep the value of %1: %2</source>
        <translation>Conservar el valor de %1: %2</translation>
    </message>
    <message>
        <source>Other value…</source>
        <translation>Otro valor…</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Usar este valor</translation>
    </message>
    <message>
        <source>%1 kept it, %2</source>
        <translation>Conservado por %1, %2</translation>
    </message>
    <message>
        <source>%1 deleted it, %2</source>
        <translation>Eliminado por %1, %2</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar el registro</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Conservar el registro</translation>
    </message>
    <message>
        <source>Two or more people said different things about the same field. Each of you still sees all values. Closing this screen decides nothing.</source>
        <translation>Dos o más personas dijeron cosas distintas sobre el mismo campo. Cada una sigue viendo todos los valores. Cerrar esta pantalla no decide nada.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Sin conflictos</translation>
    </message>
    <message>
        <source>Whenever two people change the same field differently, it waits here for a decision.</source>
        <translation>Cuando dos personas modifican de forma distinta el mismo campo, queda aquí en espera de una decisión.</translation>
    </message>
</context>
<context>
    <name>app::FilterBar</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <comment>%1 is a grouped number</comment>
        <translation>Registros: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of records</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Buscar: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a filter</comment>
        <translation>%1: todo</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por: %1</translation>
    </message>
    <message>
        <source>Only records with conflicts</source>
        <translation>Solo registros con conflictos</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Registros eliminados</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1: given</source>
        <comment>a filter</comment>
        <translation>%1: indicado</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>a filter</comment>
        <translation>%1: vacío</translation>
    </message>
</context>
<context>
    <name>app::HistoryView</name>
    <message>
        <source>Unknown member</source>
        <translation>Miembro desconocido</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Importación: %1</translation>
    </message>
    <message>
        <source>The file is:</source>
        <translation>El archivo es:</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Naturaleza del archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 joined with an earlier row, %4 here already, %5 rejected.</source>
        <translation>Filas: %1; nuevas: %2; unidas a una fila anterior: %3; ya existentes: %4; rechazadas: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>%n registro añadido.</numerusform>
            <numerusform>%n registros añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows stay in your file; correct them and import it again.</source>
        <translation>Las filas rechazadas permanecen en su archivo; corríjalas e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importar %n fila</numerusform>
            <numerusform>Importar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings of this file are not those of the source chosen. Nothing was imported.</source>
        <translation>Los encabezados de este archivo no son los de la fuente elegida. No se importó nada.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>the centre</source>
        <translation>el centro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflicto por decidir</numerusform>
            <numerusform>%n conflictos por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) not accepted</source>
        <translation>
            <numerusform>%n elemento no aceptado</numerusform>
            <numerusform>%n elementos no aceptados</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>Acerca de Muster</translation>
    </message>
    <message>
        <source>Muster %1
Field security records that work without a line.
Apache License 2.0</source>
        <translation>Muster %1
Registros de seguridad sobre el terreno que funcionan sin conexión.
Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Buscar una lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
</context>
<context>
    <name>app::PartsList</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>Guarde primero el registro y luego añada elementos.</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>No está en este dispositivo</translation>
    </message>
    <message>
        <source>These records are kept in %1.</source>
        <translation>Estos registros se guardan en %1.</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>Añadir el primero: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Cannot add: %1 is not on this device</source>
        <translation>No se puede añadir: %1 no está en este dispositivo</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>Qué partes</translation>
    </message>
</context>
<context>
    <name>app::RecordForm</name>
    <message>
        <source>Needed to save</source>
        <translation>Necesario para guardar</translation>
    </message>
    <message>
        <source>Needed to submit, not to save</source>
        <translation>Necesario para presentar, no para guardar</translation>
    </message>
    <message>
        <source>Personal: masked in lists</source>
        <translation>Dato personal: oculto en las listas</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
    <message>
        <source>People said different things: decide</source>
        <translation>Hay valores distintos: decida</translation>
    </message>
</context>
<context>
    <name>app::RecordPane</name>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>creado: %1</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <translation>creado por %1, %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>You were editing this at %1 and had not saved.</source>
        <translation>Usted estaba modificando este registro a las %1 y no lo había guardado.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Not saved yet: some fields need attention. They are marked below.</source>
        <translation>Aún sin guardar: algunos campos requieren atención. Están señalados más abajo.</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here.</source>
        <translation>No se guardó; lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Registro restaurado.</translation>
    </message>
    <message>
        <source>Deleted. It can be restored at any time.</source>
        <translation>Registro eliminado. Puede restaurarse en cualquier momento.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both values and records a conflict.</source>
        <translation>Modificado entretanto por %1: %2. Al guardar se conservan ambos valores y se registra un conflicto.</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both your changes and theirs.</source>
        <translation>Modificado entretanto por %1: %2. Al guardar se conservan sus cambios y los de esa persona.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Choose a record in the list, or add a new one.</source>
        <translation>Elija un registro de la lista o añada uno nuevo.</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>Este registro no está aquí</translation>
    </message>
    <message>
        <source>It may have been removed, or it has not arrived yet.</source>
        <translation>Puede que se haya retirado o que aún no haya llegado.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes del registro</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>nunca se modifica</translation>
    </message>
    <message>
        <source>Choose a record in the list.</source>
        <translation>Elija un registro de la lista.</translation>
    </message>
</context>
<context>
    <name>app::RecordScreen</name>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No record fits these words and filters.</source>
        <translation>Ningún registro coincide con estas palabras y filtros.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>Add the first one, or import a file.</source>
        <translation>Añada el primero o importe un archivo.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>%n registro escrito en %1. El archivo no está cifrado: guárdelo en lugar seguro.</numerusform>
            <numerusform>%n registros escritos en %1. El archivo no está cifrado: guárdelo en lugar seguro.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>They come with reviews and with new policy; nobody types them in.</source>
        <translation>Llegan con los exámenes y las nuevas políticas; nadie los escribe.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>app::RecordTable</name>
    <message>
        <source>Two people said different things</source>
        <translation>Dos personas dijeron cosas distintas</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
</context>
<context>
    <name>app::ReviewView</name>
    <message>
        <source>%1: added</source>
        <translation>%1: añadido</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: eliminado</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1; changed since it was: %2</source>
        <translation>%1; modificado desde que estaba: %2</translation>
    </message>
    <message>
        <source>In force: %1, %2</source>
        <translation>En vigor: %1, %2</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>Vencido.</translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>No ha llegado aquí todo aquello sobre lo que se decidió.</translation>
    </message>
    <message>
        <source>Changed since:</source>
        <translation>Modificado desde entonces:</translation>
    </message>
    <message>
        <source>Nothing is in force.</source>
        <translation>Nada está en vigor.</translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <translation>%1, anotado por %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>Acting, under a delegation</source>
        <translation>Interino, en virtud de una delegación</translation>
    </message>
    <message>
        <source>Awaits ratification</source>
        <translation>Pendiente de ratificación</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>No cuenta: %1</translation>
    </message>
    <message>
        <source>Ratify: %1</source>
        <translation>Ratificar: %1</translation>
    </message>
    <message>
        <source>People said different things in it. Settle the conflicts first.</source>
        <translation>Hay en él indicaciones distintas. Resuelva primero los conflictos.</translation>
    </message>
    <message>
        <source>Say why in the comment, then try again.</source>
        <translation>Diga por qué en el comentario e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This decision does not wait for ratification any more.</source>
        <translation>Esta decisión ya no espera ratificación.</translation>
    </message>
    <message>
        <source>It is not complete:</source>
        <translation>No está completo:</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Provisionally: who decided it has not signed it yet.</source>
        <translation>Con carácter provisional: quien lo decidió aún no lo ha firmado.</translation>
    </message>
    <message>
        <source>Disputed: what stands stays until somebody decides again.</source>
        <translation>Impugnado: lo vigente se mantiene hasta que alguien decida de nuevo.</translation>
    </message>
    <message>
        <source>%1 what is in force as %2</source>
        <translation>%1 lo que está en vigor como %2</translation>
    </message>
    <message>
        <source>Say when it was decided as a date and a time.</source>
        <translation>Indique la fecha y la hora de la decisión.</translation>
    </message>
    <message>
        <source>Say who decided, then try again.</source>
        <translation>Diga quién decidió e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It has changed since you looked at it. Read it again, then decide.</source>
        <translation>Ha cambiado desde que lo consultó. Léalo de nuevo y luego decida.</translation>
    </message>
</context>
<context>
    <name>app::Sidebar</name>
    <message>
        <source>Find a list</source>
        <translation>Buscar una lista</translation>
    </message>
    <message>
        <source>No list of that name</source>
        <translation>No hay ninguna lista con ese nombre</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
</context>
<context>
    <name>app::SyncPanel</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n cambio por enviar</numerusform>
            <numerusform>%n cambios por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>exchanging with %1…</source>
        <translation>intercambiando con %1…</translation>
    </message>
    <message>
        <source>last exchanged %1 (%2) with %3</source>
        <translation>último intercambio %1 (%2) con %3</translation>
    </message>
    <message>
        <source>not yet exchanged with %1</source>
        <translation>aún sin intercambio con %1</translation>
    </message>
    <message>
        <source>off line</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>próximo intento %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 enviados, %2 recibidos</translation>
    </message>
    <message numerus="yes">
        <source>Last time %n change(s) arrived.</source>
        <translation>
            <numerusform>La última vez llegó %n cambio.</numerusform>
            <numerusform>La última vez llegaron %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be accepted; see below.</source>
        <translation>
            <numerusform>%n no se pudo aceptar; véase más abajo.</numerusform>
            <numerusform>%n no se pudieron aceptar; véase más abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The centre refused %n of ours.</source>
        <translation>
            <numerusform>El centro rechazó %n de nuestros cambios.</numerusform>
            <numerusform>El centro rechazó %n de nuestros cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in: %1.</source>
        <translation>Admitidos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this laptop differs from the centre&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>El reloj de esta computadora portátil difiere del reloj del centro en %n minuto.</numerusform>
            <numerusform>El reloj de esta computadora portátil difiere del reloj del centro en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Intercambio en curso</translation>
    </message>
    <message>
        <source>By itself, every</source>
        <translation>Automáticamente, cada</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes between exchanges</source>
        <translation>Minutos entre intercambios</translation>
    </message>
    <message>
        <source>What is on this laptop</source>
        <translation>Contenido de esta computadora portátil</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Known but missing</source>
        <translation>Conocido pero ausente</translation>
    </message>
    <message>
        <source>Received but not accepted</source>
        <translation>Recibido pero no aceptado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>Algo de lo que se mostraba aquí no se derivaba de lo escrito. Se ha corregido.</translation>
    </message>
    <message>
        <source>Something was missing here. It has been fetched again.</source>
        <translation>Faltaba algo aquí. Se ha traído de nuevo.</translation>
    </message>
    <message>
        <source>Another laptop says that it shows something else. This one has been checked and is sound.</source>
        <translation>Otro portátil dice que muestra otra cosa. Este se ha comprobado y está en orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) claim to replace what their author has not shown to have seen. They replace nothing.</source>
        <translation>
            <numerusform>%n cambio pretende reemplazar lo que su autor no ha demostrado haber visto. No reemplaza nada.</numerusform>
            <numerusform>%n cambios pretenden reemplazar lo que su autor no ha demostrado haber visto. No reemplazan nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has shown %1 another history than this laptop, or so it is said there. Nothing saved here is lost. Tell your administrator before you rely on what comes from the centre.</source>
        <translation>El centro ha mostrado a %1 un historial distinto que a este portátil, o eso se dice allí. Nada de lo guardado aquí se ha perdido. Avise a su administrador antes de fiarse de lo que llegue del centro.</translation>
    </message>
    <message numerus="yes">
        <source>An older file lies in the place of this laptop&apos;s records: %n change(s) saved here are not in it. What had been sent comes back with the next exchange. If there is a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>Un archivo más antiguo ocupa el lugar de los datos de este portátil: %n cambio guardado aquí no está en él. Lo que se había enviado volverá con el próximo intercambio. Si hay un muster.db más reciente, cierre Muster y vuelva a ponerlo.</numerusform>
            <numerusform>Un archivo más antiguo ocupa el lugar de los datos de este portátil: %n cambios guardados aquí no están en él. Lo que se había enviado volverá con el próximo intercambio. Si hay un muster.db más reciente, cierre Muster y vuelva a ponerlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>Choose the service card</source>
        <translation>Elegir la tarjeta del servicio</translation>
    </message>
    <message>
        <source>Service card (*.card *.json);;All files (*)</source>
        <translation>Tarjeta del servicio (*.card *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The invitation code has 16 letters and digits. Compare it with what you were given.</source>
        <translation>El código de invitación tiene 16 letras y cifras. Compárelo con el que se le entregó.</translation>
    </message>
    <message>
        <source>Choose the service card you were given with the code.</source>
        <translation>Elija la tarjeta del servicio que se le entregó con el código.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: take at least %n characters, better four words.</source>
        <translation>
            <numerusform>La frase de contraseña es demasiado corta: use al menos %n carácter; mejor, cuatro palabras.</numerusform>
            <numerusform>La frase de contraseña es demasiado corta: use al menos %n caracteres; mejor, cuatro palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Nobody has let this laptop in yet. You can close Muster and come back later.</source>
        <translation>Nadie ha admitido aún esta computadora portátil. Puede cerrar Muster y volver más tarde.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>Inténtelo de nuevo cuando haya conexión.</translation>
    </message>
    <message>
        <source>Everything on this laptop is encrypted. Type your passphrase to open it.</source>
        <translation>Todo lo que hay en esta computadora portátil está cifrado. Escriba su frase de contraseña para abrirlo.</translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation>Bienvenida a Muster</translation>
    </message>
    <message>
        <source>Your administrator gave you an invitation code and a service card. They let this laptop in, once.</source>
        <translation>El administrador le entregó un código de invitación y una tarjeta del servicio. Con ellos se admite esta computadora portátil, una sola vez.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>En espera de admisión</translation>
    </message>
    <message>
        <source>Your administrator&apos;s laptop answers the next time it exchanges with the centre. Leave this open.</source>
        <translation>La computadora portátil del administrador responderá en su próximo intercambio con el centro. Deje esta ventana abierta.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Código de invitación</translation>
    </message>
    <message>
        <source>Service card</source>
        <translation>Tarjeta del servicio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>A passphrase for this laptop (nobody else can open it, or restore it)</source>
        <translation>Una frase de contraseña para esta computadora portátil (nadie más puede abrirla ni recuperarla)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma, de nuevo</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Fetch everything again</source>
        <translation>Recuperar todo de nuevo</translation>
    </message>
    <message>
        <source>Type your passphrase to begin again with empty records and fetch everything from the centre. What is left of the old records is set aside in the folder, not deleted.</source>
        <translation>Escriba su frase de contraseña para empezar de nuevo con registros vacíos y recuperar todo del centro. Lo que queda de los registros antiguos se aparta en la carpeta, no se borra.</translation>
    </message>
    <message>
        <source>Fetching everything again</source>
        <translation>Recuperando todo de nuevo</translation>
    </message>
    <message>
        <source>What has been sent from this laptop, and what others have sent, comes back from the centre.</source>
        <translation>Lo que se envió desde esta computadora portátil y lo que enviaron los demás vuelve desde el centro.</translation>
    </message>
</context>
</TS>

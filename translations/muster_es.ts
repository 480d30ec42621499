<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Situation: security forces and threat groups</source>
        <translation>Situación: fuerzas de seguridad y grupos que constituyen una amenaza</translation>
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
        <translation>Agente</translation>
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
        <source>The centre has no room left for it.</source>
        <translation>El centro ya no tiene espacio para ello.</translation>
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
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>Guarde primero el registro y luego añada elementos.</translation>
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
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
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
        <source>This laptop and another show different things at the same point. Tell your administrator.</source>
        <translation>Esta computadora portátil y otra muestran cosas distintas en el mismo punto. Informe al administrador.</translation>
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
</context>
</TS>

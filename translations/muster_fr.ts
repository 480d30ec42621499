<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Gate or door</source>
        <translation>Portail ou porte</translation>
    </message>
    <message>
        <source>Fence or wall</source>
        <translation>Clôture ou mur</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Toit</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>Loading dock</source>
        <translation>Quai de chargement</translation>
    </message>
    <message>
        <source>Line inside the premises</source>
        <translation>Limite à l’intérieur des locaux</translation>
    </message>
    <message>
        <source>Air space</source>
        <translation>Espace aérien</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Intrusion</translation>
    </message>
    <message>
        <source>Tailgating</source>
        <translation>Passage derrière autrui</translation>
    </message>
    <message>
        <source>False identity</source>
        <translation>Fausse identité</translation>
    </message>
    <message>
        <source>Expired pass</source>
        <translation>Laissez-passer périmé</translation>
    </message>
    <message>
        <source>Breach by a vehicle</source>
        <translation>Franchissement par un véhicule</translation>
    </message>
    <message>
        <source>Breach by a crowd</source>
        <translation>Franchissement par la foule</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Drone</translation>
    </message>
    <message>
        <source>Staff in a closed zone</source>
        <translation>Personnel dans une zone interdite</translation>
    </message>
    <message>
        <source>Lost pass used</source>
        <translation>Usage d’un laissez-passer perdu</translation>
    </message>
    <message>
        <source>Stopped at the line</source>
        <translation>Arrêté à la limite</translation>
    </message>
    <message>
        <source>Past the outer line</source>
        <translation>Au-delà de la ligne extérieure</translation>
    </message>
    <message>
        <source>Past the inner line</source>
        <translation>Au-delà de la ligne intérieure</translation>
    </message>
    <message>
        <source>Reached a person or a sensitive place</source>
        <translation>A atteint une personne ou un lieu sensible</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Gardien</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>After the fact</source>
        <translation>Après coup</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>Par erreur</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Protestation</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Criminalité</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Hostile</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Santé mentale</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Escorted out</source>
        <translation>Reconduit dehors</translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation>Remis à la police</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Détenu</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>A fui</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Time of entry</source>
        <translation>Heure d’entrée</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’entrée</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>Point of entry</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>Nom du point</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Détecté par</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>Détecté à</translation>
    </message>
    <message>
        <source>Response began at</source>
        <translation>Intervention commencée à</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Résolu à</translation>
    </message>
    <message>
        <source>Apparent intent</source>
        <translation>Intention apparente</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Harm done</source>
        <translation>Préjudice</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Corrective measure</source>
        <translation>Mesure corrective</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Recording: where it is kept</source>
        <translation>Enregistrement&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Unauthorized entries</source>
        <translation>Entrées non autorisées</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>Entrée non autorisée</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individuel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractant</translation>
    </message>
    <message>
        <source>United Nations pass</source>
        <translation>Laissez-passer des Nations Unies</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Carte nationale d’identité</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Employer&apos;s card</source>
        <translation>Carte de l’employeur</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Autre pièce</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Aucune pièce</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laissé entrer</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Refoulé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind of visitor</source>
        <translation>Type de visiteur</translation>
    </message>
    <message>
        <source>Organization or company</source>
        <translation>Organisation ou entreprise</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Attendu à</translation>
    </message>
    <message>
        <source>Expected to stay</source>
        <translation>Durée prévue</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Numéro de la pièce</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Host&apos;s personnel record</source>
        <translation>Fiche de l’hôte</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Vehicle: number plate</source>
        <translation>Véhicule&#xa0;: plaque</translation>
    </message>
    <message>
        <source>Vehicle: make and model</source>
        <translation>Véhicule&#xa0;: marque et modèle</translation>
    </message>
    <message>
        <source>Vehicle: colour</source>
        <translation>Véhicule&#xa0;: couleur</translation>
    </message>
    <message>
        <source>Answer at the desk</source>
        <translation>Réponse de l’accueil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>On a watch list</source>
        <translation>Sur une liste de surveillance</translation>
    </message>
    <message>
        <source>Visitor card</source>
        <translation>Carte de visiteur</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Entré à</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Sorti à</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>Member of the group</source>
        <translation>Membre du groupe</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Due back at</source>
        <translation>Retour prévu à</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>Rendu à</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>État de la clé</translation>
    </message>
    <message>
        <source>Keys issued</source>
        <translation>Clés remises</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>Clé remise</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Parti définitivement</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Porté par</translation>
    </message>
    <message>
        <source>State of the asset</source>
        <translation>État du bien</translation>
    </message>
    <message>
        <source>Agreed by, for the owner</source>
        <translation>Accord, pour le propriétaire</translation>
    </message>
    <message>
        <source>Agreed by, for security</source>
        <translation>Accord, pour la sécurité</translation>
    </message>
    <message>
        <source>Out at</source>
        <translation>Sorti à</translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation>Sortie signée par</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>Retour prévu le</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>De retour à</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Retour signé par</translation>
    </message>
    <message>
        <source>Assets taken out</source>
        <translation>Biens sortis</translation>
    </message>
    <message>
        <source>Asset taken out</source>
        <translation>Bien sorti</translation>
    </message>
    <message>
        <source>Inward</source>
        <translation>Vers l’intérieur</translation>
    </message>
    <message>
        <source>Outward</source>
        <translation>Vers l’extérieur</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>Véhicule des Nations Unies</translation>
    </message>
    <message>
        <source>Private vehicle of staff</source>
        <translation>Véhicule privé du personnel</translation>
    </message>
    <message>
        <source>Vehicle of a visitor</source>
        <translation>Véhicule d’un visiteur</translation>
    </message>
    <message>
        <source>Vehicle of a supplier</source>
        <translation>Véhicule d’un fournisseur</translation>
    </message>
    <message>
        <source>Emergency vehicle</source>
        <translation>Véhicule d’urgence</translation>
    </message>
    <message>
        <source>Other vehicle</source>
        <translation>Autre véhicule</translation>
    </message>
    <message>
        <source>Time at the gate</source>
        <translation>Heure à l’entrée</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Plaque d’immatriculation</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>Type de véhicule</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Chauffeur</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Passagers</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Fouillé</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Vehicles at the gate</source>
        <translation>Véhicules à l’entrée</translation>
    </message>
    <message>
        <source>Vehicle at the gate</source>
        <translation>Véhicule à l’entrée</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>Accountability</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Période au</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Designated Official appointed and trained</source>
        <translation>Responsable désigné nommé et formé</translation>
    </message>
    <message>
        <source>Security Management Team meets</source>
        <translation>L’équipe de coordination se réunit</translation>
    </message>
    <message>
        <source>Assessments current</source>
        <translation>Évaluations à jour</translation>
    </message>
    <message>
        <source>Plans current</source>
        <translation>Plans à jour</translation>
    </message>
    <message>
        <source>Residential measures current</source>
        <translation>Mesures résidentielles à jour</translation>
    </message>
    <message>
        <source>Exercises held</source>
        <translation>Exercices tenus</translation>
    </message>
    <message>
        <source>Staff lists certified</source>
        <translation>Listes du personnel certifiées</translation>
    </message>
    <message>
        <source>Training complete</source>
        <translation>Formation complète</translation>
    </message>
    <message>
        <source>Premises surveyed</source>
        <translation>Locaux évalués</translation>
    </message>
    <message>
        <source>Incidents recorded</source>
        <translation>Incidents enregistrés</translation>
    </message>
    <message>
        <source>Wardens active</source>
        <translation>Chefs d’îlot actifs</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Compliance reviews</source>
        <translation>Contrôles du respect des normes</translation>
    </message>
    <message>
        <source>Compliance review</source>
        <translation>Contrôle du respect des normes</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>Constatations du contrôle</translation>
    </message>
    <message>
        <source>Review finding</source>
        <translation>Constatation du contrôle</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Bilan a posteriori</translation>
    </message>
    <message>
        <source>Board of inquiry</source>
        <translation>Commission d’enquête</translation>
    </message>
    <message>
        <source>Joint Inspection Unit</source>
        <translation>Corps commun d’inspection</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Possibilité d’amélioration</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Accepté en partie</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed, not implemented</source>
        <translation>Clos, non appliqué</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>Tiré de la fiche</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Words of the response</source>
        <translation>Termes de la réaction</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Preuve&#xa0;: où elle est conservée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Area team</source>
        <translation>Équipe de zone</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Type de réunion</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Président</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Minutes: where they are kept</source>
        <translation>Procès-verbal&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>Security Management Team meetings</source>
        <translation>Réunions de l’équipe de coordination du dispositif de sécurité</translation>
    </message>
    <message>
        <source>Security Management Team meeting</source>
        <translation>Réunion de l’équipe de coordination du dispositif de sécurité</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attendance of a member</source>
        <translation>Présence d’un membre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation>Décisions de la réunion</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>Décision de la réunion</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>Procès-verbal à l’état de brouillon</translation>
    </message>
</context>
<context>
    <name>Advisory</name>
    <message>
        <source>Travel advisory</source>
        <translation>Avis aux voyageurs</translation>
    </message>
    <message>
        <source>Security notice</source>
        <translation>Avis de sécurité</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Aviation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
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
        <source>Very high</source>
        <translation>Très élevé</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Inacceptable</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>Voyages essentiels seulement</translation>
    </message>
    <message>
        <source>Closed to travel</source>
        <translation>Fermé aux voyages</translation>
    </message>
    <message>
        <source>All United Nations personnel</source>
        <translation>Tout le personnel des Nations Unies</translation>
    </message>
    <message>
        <source>Saving Lives Together partners</source>
        <translation>Partenaires de Sauver des vies ensemble</translation>
    </message>
    <message>
        <source>Security staff and management</source>
        <translation>Personnel de sécurité et encadrement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Present risk: armed conflict</source>
        <translation>Risque actuel&#xa0;: conflit armé</translation>
    </message>
    <message>
        <source>Present risk: terrorism</source>
        <translation>Risque actuel&#xa0;: terrorisme</translation>
    </message>
    <message>
        <source>Present risk: crime</source>
        <translation>Risque actuel&#xa0;: criminalité</translation>
    </message>
    <message>
        <source>Present risk: civil unrest</source>
        <translation>Risque actuel&#xa0;: troubles civils</translation>
    </message>
    <message>
        <source>Present risk: hazards</source>
        <translation>Risque actuel&#xa0;: aléas</translation>
    </message>
    <message>
        <source>BSAFE required</source>
        <translation>BSAFE exigé</translation>
    </message>
    <message>
        <source>SSAFE required</source>
        <translation>SSAFE exigé</translation>
    </message>
    <message>
        <source>Travel clearance</source>
        <translation>Autorisation de voyage</translation>
    </message>
    <message>
        <source>Security briefing on arrival required</source>
        <translation>Exposé de sécurité exigé à l’arrivée</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Avis aux voyageurs</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Short text for messages</source>
        <translation>Texte court pour messages</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Text in one language</source>
        <translation>Texte dans une langue</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name of a visitor</source>
        <translation>Nom du visiteur</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>Réception accusée à</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Demande de voyage</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Publié à</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
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
        <translation>Examen annuel</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Change of the situation</source>
        <translation>Changement de situation</translation>
    </message>
    <message>
        <source>Change of programme</source>
        <translation>Changement de programme</translation>
    </message>
    <message>
        <source>New premises</source>
        <translation>Nouveaux locaux</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Élections</translation>
    </message>
    <message>
        <source>Request of the Designated Official</source>
        <translation>Demande du responsable désigné</translation>
    </message>
    <message>
        <source>Situation: security forces</source>
        <translation>Situation&#xa0;: forces de sécurité</translation>
    </message>
    <message>
        <source>Area in the register</source>
        <translation>Zone dans le registre</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Situation: economic</source>
        <translation>Situation&#xa0;: économique</translation>
    </message>
    <message>
        <source>Situation: social</source>
        <translation>Situation&#xa0;: sociale</translation>
    </message>
    <message>
        <source>Situation: environmental</source>
        <translation>Situation&#xa0;: environnement</translation>
    </message>
    <message>
        <source>Situation: infrastructure</source>
        <translation>Situation&#xa0;: infrastructures</translation>
    </message>
    <message>
        <source>Situation: threat groups and actors</source>
        <translation>Situation&#xa0;: groupes et auteurs de menaces</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>SMT meeting</source>
        <translation>Réunion de l’équipe de coordination</translation>
    </message>
    <message>
        <source>Reasons for a review</source>
        <translation>Raisons d’un réexamen</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Conditions of the approval</source>
        <translation>Conditions de l’approbation</translation>
    </message>
    <message>
        <source>Resident, internationally recruited</source>
        <translation>Résident, recruté sur le plan international</translation>
    </message>
    <message>
        <source>Resident, locally recruited</source>
        <translation>Résident, recruté sur le plan local</translation>
    </message>
    <message>
        <source>On mission, international</source>
        <translation>En mission, international</translation>
    </message>
    <message>
        <source>On mission, national</source>
        <translation>En mission, national</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Autorités locales</translation>
    </message>
    <message>
        <source>National government</source>
        <translation>Gouvernement national</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Populations</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidien</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>Occasionnel</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Who is exposed</source>
        <translation>Qui est exposé</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>Lieu principal</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>What the situation means for the programme</source>
        <translation>Ce que la situation signifie pour le programme</translation>
    </message>
    <message>
        <source>What the programme means for security</source>
        <translation>Ce que le programme signifie pour la sécurité</translation>
    </message>
    <message>
        <source>Programme criticality output</source>
        <translation>Produit selon la criticité des programmes</translation>
    </message>
    <message>
        <source>Programme exposures</source>
        <translation>Expositions des programmes</translation>
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
        <source>Hazards</source>
        <translation>Aléas</translation>
    </message>
    <message>
        <source>Threat category</source>
        <translation>Catégorie de menace</translation>
    </message>
    <message>
        <source>Intent (hazards: frequency)</source>
        <translation>Intention (aléas&#xa0;: fréquence)</translation>
    </message>
    <message>
        <source>Capability (hazards: magnitude)</source>
        <translation>Capacité (aléas&#xa0;: ampleur)</translation>
    </message>
    <message>
        <source>Inhibiting context (hazards: preparedness)</source>
        <translation>Facteurs inhibiteurs (aléas&#xa0;: préparation)</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Threat scores</source>
        <translation>Cotes de la menace</translation>
    </message>
    <message>
        <source>General threats</source>
        <translation>Menaces générales</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>Menace générale</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Amical</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Méfiant</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Hostile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Type d’auteur</translation>
    </message>
    <message>
        <source>Main SRM area</source>
        <translation>Zone SRM principale</translation>
    </message>
    <message>
        <source>Where it operates</source>
        <translation>Où il agit</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Attitude to the United Nations</source>
        <translation>Attitude envers les Nations Unies</translation>
    </message>
    <message>
        <source>Strength, weapons and means</source>
        <translation>Effectifs, armes et moyens</translation>
    </message>
    <message>
        <source>Methods and usual targets</source>
        <translation>Méthodes et cibles habituelles</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>Ce qui le retient</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>Dernier examen le</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>Auteurs de menaces</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation>Auteur de menace</translation>
    </message>
    <message>
        <source>Prevention: lowers likelihood</source>
        <translation>Prévention&#xa0;: réduit la probabilité</translation>
    </message>
    <message>
        <source>Mitigation: lowers impact</source>
        <translation>Atténuation&#xa0;: réduit l’impact</translation>
    </message>
    <message>
        <source>Prevention and mitigation</source>
        <translation>Prévention et atténuation</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Accepter le risque</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maîtriser</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Éviter</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Deter</source>
        <translation>Dissuader</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Build acceptance</source>
        <translation>Gagner l’acceptation</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Télécommunications</translation>
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
        <translation>Médical</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Residential</source>
        <translation>Résidentiel</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Gardiens</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyages</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>Cybersécurité</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Aviation</translation>
    </message>
    <message>
        <source>Everyone in the area</source>
        <translation>Tout le monde dans la zone</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Catégories de personnel</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caduc</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Own organization</source>
        <translation>Propre organisation</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>Partage local des coûts</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>Compte à financement commun</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>Pays hôte</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>Non financé</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Îlot</translation>
    </message>
    <message>
        <source>Change of likelihood</source>
        <translation>Variation de la probabilité</translation>
    </message>
    <message>
        <source>Change of impact</source>
        <translation>Variation de l’impact</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>État de la mesure</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Cost, once</source>
        <translation>Coût, ponctuel</translation>
    </message>
    <message>
        <source>Cost, yearly</source>
        <translation>Coût, annuel</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Preuve&#xa0;: où elle est conservée</translation>
    </message>
    <message>
        <source>Change of risk</source>
        <translation>Variation du risque</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation>Mesures SRM</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>Mesure SRM</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>Événement à risque</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Mode d’action</translation>
    </message>
    <message>
        <source>Events it works on</source>
        <translation>Événements visés</translation>
    </message>
    <message>
        <source>Event it works on</source>
        <translation>Événement visé</translation>
    </message>
    <message>
        <source>Concurs</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Concurs with a remark</source>
        <translation>D’accord avec observation</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>En désaccord</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>Par procuration</translation>
    </message>
    <message>
        <source>Member of the SMT</source>
        <translation>Membre de l’équipe de coordination</translation>
    </message>
    <message>
        <source>Position taken</source>
        <translation>Position prise</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représenté par</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Positions of the SMT</source>
        <translation>Positions de l’équipe de coordination</translation>
    </message>
    <message>
        <source>Position of an SMT member</source>
        <translation>Position d’un membre de l’équipe de coordination</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risque faible</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Risque moyen</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>Very high risk</source>
        <translation>Risque très élevé</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>Risque résiduel</translation>
    </message>
    <message>
        <source>Why it should be accepted</source>
        <translation>Pourquoi l’accepter</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Wording of the decision</source>
        <translation>Texte de la décision</translation>
    </message>
    <message>
        <source>Risk acceptances</source>
        <translation>Acceptations du risque</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>Acceptation du risque</translation>
    </message>
    <message>
        <source>Visit of a senior official</source>
        <translation>Visite d’un haut responsable</translation>
    </message>
    <message>
        <source>Those listed below</source>
        <translation>Ceux indiqués ci-dessous</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Une organisation</translation>
    </message>
    <message>
        <source>A warden zone</source>
        <translation>Un îlot</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>Organisation responsable</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Champs d’application</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Champ d’application</translation>
    </message>
</context>
<context>
    <name>Aviation</name>
    <message>
        <source>Scheduled</source>
        <translation>Régulier</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Affrètement</translation>
    </message>
    <message>
        <source>UN Humanitarian Air Service</source>
        <translation>Service aérien humanitaire des Nations Unies</translation>
    </message>
    <message>
        <source>Under United Nations contract</source>
        <translation>Sous contrat avec les Nations Unies</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Militaire</translation>
    </message>
    <message>
        <source>Listed: meets the criteria</source>
        <translation>Inscrit&#xa0;: répond aux critères</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>À l’examen</translation>
    </message>
    <message>
        <source>Not listed: not shown to meet the criteria, which does not say it is unsafe</source>
        <translation>Non inscrit&#xa0;: la conformité aux critères n’est pas établie, ce qui ne veut pas dire dangereux</translation>
    </message>
    <message>
        <source>Restricted to certain routes</source>
        <translation>Limité à certaines lignes</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Advised against</source>
        <translation>Déconseillé</translation>
    </message>
    <message>
        <source>IATA Operational Safety Audit</source>
        <translation>Audit de sécurité opérationnelle IATA</translation>
    </message>
    <message>
        <source>ICAO audit of the State</source>
        <translation>Audit de l’État par l’OACI</translation>
    </message>
    <message>
        <source>Operating ban</source>
        <translation>Interdiction d’exploitation</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Accidents</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>IATA code</source>
        <translation>Code IATA</translation>
    </message>
    <message>
        <source>ICAO code</source>
        <translation>Code OACI</translation>
    </message>
    <message>
        <source>State of the air operator certificate (ISO 3166)</source>
        <translation>État du certificat de l’exploitant aérien (ISO 3166)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status in the list</source>
        <translation>Statut dans la liste</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <translation>Preuves en toutes lettres</translation>
    </message>
    <message>
        <source>Countries served (ISO 3166)</source>
        <translation>Pays desservis (ISO 3166)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Air operators</source>
        <translation>Exploitants aériens</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Exploitant aérien</translation>
    </message>
    <message>
        <source>Designated air-travel focal point</source>
        <translation>Référent désigné pour les voyages aériens</translation>
    </message>
    <message>
        <source>Security professional</source>
        <translation>Professionnel de la sécurité</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
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
        <translation>Reçu</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use if there is no alternative</source>
        <translation>À utiliser faute d’autre solution</translation>
    </message>
    <message>
        <source>For the organization to decide</source>
        <translation>À l’organisation de décider</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Éviter</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Requester is</source>
        <translation>Le demandeur est</translation>
    </message>
    <message>
        <source>Requester on the staff list</source>
        <translation>Demandeur sur la liste du personnel</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name of an operator not in the list</source>
        <translation>Nom d’un exploitant absent de la liste</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Date of travel</source>
        <translation>Date du voyage</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation>Réponse attendue avant</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Reçu à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Répondu à</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Réponse en toutes lettres</translation>
    </message>
    <message>
        <source>Answer valid until</source>
        <translation>Réponse valable jusqu’au</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Requests for aviation advice</source>
        <translation>Demandes d’avis aéronautique</translation>
    </message>
    <message>
        <source>Request for aviation advice</source>
        <translation>Demande d’avis aéronautique</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>By headcount</source>
        <translation>Au prorata des effectifs</translation>
    </message>
    <message>
        <source>Flat amount for small organizations, the rest by headcount</source>
        <translation>Forfait pour les petites organisations, le reste au prorata des effectifs</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>Selon l’utilisation</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Parts égales</translation>
    </message>
    <message>
        <source>Fixed table</source>
        <translation>Barème fixe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>Monnaie (ISO 4217)</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Census date</source>
        <translation>Date du recensement</translation>
    </message>
    <message>
        <source>How costs are shared</source>
        <translation>Mode de partage des coûts</translation>
    </message>
    <message>
        <source>Flat amount below a share of</source>
        <translation>Forfait en dessous d’une part de</translation>
    </message>
    <message>
        <source>Flat amount</source>
        <translation>Montant forfaitaire</translation>
    </message>
    <message>
        <source>Second flat amount below a share of</source>
        <translation>Second forfait en dessous d’une part de</translation>
    </message>
    <message>
        <source>Second flat amount</source>
        <translation>Second forfait</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Budget of the year before</source>
        <translation>Budget de l’année précédente</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Note explicative</translation>
    </message>
    <message>
        <source>Budget period</source>
        <translation>Période budgétaire</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Second flat rate</source>
        <translation>Second tarif forfaitaire</translation>
    </message>
    <message>
        <source>Cost-shared budgets</source>
        <translation>Budgets à coûts partagés</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>Budget à coûts partagés</translation>
    </message>
    <message>
        <source>Security operations centre</source>
        <translation>Centre d’opérations de sécurité</translation>
    </message>
    <message>
        <source>Radio room and communications</source>
        <translation>Salle radio et communications</translation>
    </message>
    <message>
        <source>Local security assistants</source>
        <translation>Assistants de sécurité locaux</translation>
    </message>
    <message>
        <source>Guards for common posts</source>
        <translation>Gardiens des postes communs</translation>
    </message>
    <message>
        <source>Stress counsellor</source>
        <translation>Conseiller en gestion du stress</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Médical</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation>Souhaitable</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>Partage local des coûts</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>Compte à financement commun</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>Une organisation</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En nature</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>Non financé</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>Mesure SRM</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Cost of a unit</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>For (empty: once)</source>
        <translation>Pour (vide&#xa0;: une fois)</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Lignes budgétaires</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne budgétaire</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Dispute resolved</source>
        <translation>Litige réglé</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Persons, units used or parts agreed</source>
        <translation>Personnes, unités utilisées ou parts convenues</translation>
    </message>
    <message>
        <source>From the certified list</source>
        <translation>Tiré de la liste certifiée</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Note on the dispute</source>
        <translation>Note sur le litige</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Invoiced or paid</source>
        <translation>Facturé ou payé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Comptabilisé le</translation>
    </message>
    <message>
        <source>Payment due on</source>
        <translation>Paiement dû le</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numéro de référence</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
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
        <translation>Date de la dépense</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Accounts closed on</source>
        <translation>Comptes clos le</translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>Monitoring</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>On alert</source>
        <translation>En alerte</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Aggravé</translation>
    </message>
    <message>
        <source>Stabilizing</source>
        <translation>En voie de stabilisation</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>Levé</translation>
    </message>
    <message>
        <source>After-action review done</source>
        <translation>Bilan a posteriori effectué</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Monitor: watch</source>
        <translation>Veille&#xa0;: observer</translation>
    </message>
    <message>
        <source>Alert: prepare</source>
        <translation>Alerte&#xa0;: se préparer</translation>
    </message>
    <message>
        <source>Local crisis</source>
        <translation>Crise locale</translation>
    </message>
    <message>
        <source>Country crisis</source>
        <translation>Crise nationale</translation>
    </message>
    <message>
        <source>Headquarters crisis</source>
        <translation>Crise au niveau du Siège</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice (simulation)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Highest level reached</source>
        <translation>Niveau le plus élevé atteint</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>Type d’incident</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Areas affected</source>
        <translation>Zones touchées</translation>
    </message>
    <message>
        <source>Incident that set it off</source>
        <translation>Incident déclencheur</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Commencé à</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>Détecté à</translation>
    </message>
    <message>
        <source>Activation decided at</source>
        <translation>Activation décidée à</translation>
    </message>
    <message>
        <source>Activation decided by</source>
        <translation>Activation décidée par</translation>
    </message>
    <message>
        <source>Activation decided as</source>
        <translation>Activation décidée en qualité de</translation>
    </message>
    <message>
        <source>Crisis management team convened at</source>
        <translation>Équipe de gestion de crise réunie à</translation>
    </message>
    <message>
        <source>Headquarters notified at</source>
        <translation>Siège informé à</translation>
    </message>
    <message>
        <source>Stood down at</source>
        <translation>Levé à</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Situation report every</source>
        <translation>Rapport de situation toutes les</translation>
    </message>
    <message>
        <source>Crisis room</source>
        <translation>Salle de crise</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Bilan a posteriori</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
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
        <translation>Crise</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>Décidé en qualité de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Activated at</source>
        <translation>Activé à</translation>
    </message>
    <message>
        <source>Activated by</source>
        <translation>Activé par</translation>
    </message>
    <message>
        <source>No longer active since</source>
        <translation>Inactif depuis</translation>
    </message>
    <message>
        <source>Plans activated</source>
        <translation>Plans activés</translation>
    </message>
    <message>
        <source>Plan activated</source>
        <translation>Plan activé</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By satellite phone</source>
        <translation>Par téléphone satellite</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>Par radio</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>By messaging application</source>
        <translation>Par messagerie</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>Through wardens</source>
        <translation>Par les chefs d’îlot</translation>
    </message>
    <message>
        <source>From the media</source>
        <translation>Par les médias</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Autre moyen</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Décidé à</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>Options envisagées</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Advised by</source>
        <translation>Sur l’avis de</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Communicated to</source>
        <translation>Communiqué à</translation>
    </message>
    <message>
        <source>How it was communicated</source>
        <translation>Moyen de communication utilisé</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Échéance (heure)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Corrects or continues</source>
        <translation>Corrige ou poursuit</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Registre des décisions</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>A Completely reliable</source>
        <translation>A Entièrement fiable</translation>
    </message>
    <message>
        <source>B Usually reliable</source>
        <translation>B Généralement fiable</translation>
    </message>
    <message>
        <source>C Fairly reliable</source>
        <translation>C Assez fiable</translation>
    </message>
    <message>
        <source>D Not usually reliable</source>
        <translation>D Peu fiable en général</translation>
    </message>
    <message>
        <source>E Unreliable</source>
        <translation>E Non fiable</translation>
    </message>
    <message>
        <source>F Reliability cannot be judged</source>
        <translation>F Fiabilité impossible à juger</translation>
    </message>
    <message>
        <source>1 Confirmed by other sources</source>
        <translation>1 Confirmé par d’autres sources</translation>
    </message>
    <message>
        <source>2 Probably true</source>
        <translation>2 Probablement vrai</translation>
    </message>
    <message>
        <source>3 Possibly true</source>
        <translation>3 Peut-être vrai</translation>
    </message>
    <message>
        <source>4 Doubtful</source>
        <translation>4 Douteux</translation>
    </message>
    <message>
        <source>5 Improbable</source>
        <translation>5 Improbable</translation>
    </message>
    <message>
        <source>6 Truth cannot be judged</source>
        <translation>6 Véracité impossible à juger</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>Reçu ou envoyé</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen de communication</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Crédibilité de l’information</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Information log</source>
        <translation>Registre des informations</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Life-saving</source>
        <translation>Vital</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Responsible for the task</source>
        <translation>Responsable de la tâche</translation>
    </message>
    <message>
        <source>Responsible role</source>
        <translation>Rôle responsable</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Follows from the decision</source>
        <translation>Fait suite à la décision</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>Au sujet de la fiche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Fait à</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Numéro du rapport</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Période au</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>United Nations casualties: dead</source>
        <translation>Victimes des Nations Unies&#xa0;: morts</translation>
    </message>
    <message>
        <source>United Nations casualties: injured</source>
        <translation>Victimes des Nations Unies&#xa0;: blessés</translation>
    </message>
    <message>
        <source>United Nations casualties: missing</source>
        <translation>Victimes des Nations Unies&#xa0;: disparus</translation>
    </message>
    <message>
        <source>United Nations casualties: details</source>
        <translation>Victimes des Nations Unies&#xa0;: précisions</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Recensement du personnel</translation>
    </message>
    <message>
        <source>Headcount table</source>
        <translation>Tableau du recensement</translation>
    </message>
    <message>
        <source>Status of premises</source>
        <translation>État des locaux</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Status of communications</source>
        <translation>État des communications</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Décisions prises</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Next report at</source>
        <translation>Prochain rapport à</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyé à (heure)</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation>Rapports de situation</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Rapport de situation</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>Couvre-feu</translation>
    </message>
    <message>
        <source>Stay at home</source>
        <translation>Rester chez soi</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Aucun déplacement</translation>
    </message>
    <message>
        <source>Work from home</source>
        <translation>Travailler de chez soi</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>Bureau fermé</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Hiberner</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Réinstaller</translation>
    </message>
    <message>
        <source>Evacuate families</source>
        <translation>Évacuer les familles</translation>
    </message>
    <message>
        <source>Evacuate non-critical staff</source>
        <translation>Évacuer le personnel non indispensable</translation>
    </message>
    <message>
        <source>Evacuate all</source>
        <translation>Évacuer tout le monde</translation>
    </message>
    <message>
        <source>Suspend programme</source>
        <translation>Suspendre le programme</translation>
    </message>
    <message>
        <source>Communications discipline</source>
        <translation>Discipline des communications</translation>
    </message>
    <message>
        <source>Measure ordered</source>
        <translation>Mesure ordonnée</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Îlot</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Catégories de personnel</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur du</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>En vigueur jusqu’au</translation>
    </message>
    <message>
        <source>To be reviewed at</source>
        <translation>À réexaminer à</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordonné par</translation>
    </message>
    <message>
        <source>Ordered as</source>
        <translation>Ordonné en qualité de</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Ordonné à</translation>
    </message>
    <message>
        <source>Lifted at</source>
        <translation>Levé à</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Measures ordered</source>
        <translation>Mesures ordonnées</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Période d’activation</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Numéro de l’inscription</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Time frame from</source>
        <translation>Période&#xa0;: du</translation>
    </message>
    <message>
        <source>Time frame until</source>
        <translation>Période&#xa0;: au</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitateur</translation>
    </message>
    <message>
        <source>Accountable: resident coordinator or head of mission</source>
        <translation>Responsable&#xa0;: coordonnateur résident ou chef de mission</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Prochain examen le</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>Évaluation des risques de sécurité</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Période considérée</translation>
    </message>
    <message>
        <source>Programme criticality exercises</source>
        <translation>Exercices de criticité des programmes</translation>
    </message>
    <message>
        <source>Programme criticality exercise</source>
        <translation>Exercice de criticité des programmes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Strategic result</source>
        <translation>Résultat stratégique</translation>
    </message>
    <message>
        <source>Framework it comes from</source>
        <translation>Cadre d’origine</translation>
    </message>
    <message>
        <source>Strategic results</source>
        <translation>Résultats stratégiques</translation>
    </message>
    <message>
        <source>Life-saving at scale</source>
        <translation>Vital à grande échelle</translation>
    </message>
    <message>
        <source>Directed by the Office of the Secretary-General</source>
        <translation>Ordonné par le Cabinet du Secrétaire général</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>Lieu principal</translation>
    </message>
    <message>
        <source>Likelihood of implementation</source>
        <translation>Probabilité de mise en œuvre</translation>
    </message>
    <message>
        <source>Designated PC1</source>
        <translation>Désigné PC1</translation>
    </message>
    <message>
        <source>PC1: criterion</source>
        <translation>PC1&#xa0;: critère</translation>
    </message>
    <message>
        <source>PC1: justification</source>
        <translation>PC1&#xa0;: justification</translation>
    </message>
    <message>
        <source>PC1: designated by</source>
        <translation>PC1&#xa0;: désigné par</translation>
    </message>
    <message>
        <source>PC1: designated on</source>
        <translation>PC1&#xa0;: désigné le</translation>
    </message>
    <message>
        <source>PC1: note of headquarters: where it is kept</source>
        <translation>PC1&#xa0;: note du Siège&#xa0;: où elle est conservée</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Examen par les pairs</translation>
    </message>
    <message>
        <source>PC1: designation</source>
        <translation>PC1&#xa0;: désignation</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
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
        <translation>Actif</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name or line</source>
        <translation>Nom ou ligne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Directory entry</source>
        <translation>Entrée de l’annuaire</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Téléphone satellite</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Type de moyen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>Adresse ou indicatif</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Essayé le</translation>
    </message>
    <message>
        <source>Worked when tested</source>
        <translation>A fonctionné à l’essai</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Moyens de communication</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen de communication</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>De permanence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>Tableau de garde</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Tour de garde</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classifié</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Strictement confidentiel</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Private number</source>
        <translation>Numéro privé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
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
        <translation>H&#xa0;: siège et assimilés</translation>
    </message>
    <message>
        <source>A: least hardship</source>
        <translation>A&#xa0;: difficulté minimale</translation>
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
        <translation>E&#xa0;: difficulté maximale</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Heightened</source>
        <translation>Renforcé</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Nom en chinois</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Nom en russe</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nom en espagnol</translation>
    </message>
    <message>
        <source>Hardship class</source>
        <translation>Classe de difficulté</translation>
    </message>
    <message>
        <source>High-risk duty station</source>
        <translation>Lieu d’affectation à haut risque</translation>
    </message>
    <message>
        <source>High risk from</source>
        <translation>Risque élevé depuis le</translation>
    </message>
    <message>
        <source>High risk until</source>
        <translation>Risque élevé jusqu’au</translation>
    </message>
    <message>
        <source>Stage of planning</source>
        <translation>Stade de planification</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>N’est plus utilisé depuis le</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>High-risk status</source>
        <translation>Statut de haut risque</translation>
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
        <translation>Exactitude de l’heure</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Notation of the position</source>
        <translation>Notation de la position</translation>
    </message>
    <message>
        <source>Accuracy in metres</source>
        <translation>Précision en mètres</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Degrés</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>Minutes et secondes</translation>
    </message>
    <message>
        <source>Where the position comes from</source>
        <translation>Origine de la position</translation>
    </message>
    <message>
        <source>Satellite receiver</source>
        <translation>Récepteur satellite</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Place of the gazetteer</source>
        <translation>Lieu du répertoire</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Type of the record</source>
        <translation>Type de fiche</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Alternate work modalities</source>
        <translation>Autres modalités de travail</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>Réinstallation</translation>
    </message>
    <message>
        <source>Evacuation of families</source>
        <translation>Évacuation des familles</translation>
    </message>
    <message>
        <source>Evacuation of non-essential personnel</source>
        <translation>Évacuation du personnel non essentiel</translation>
    </message>
    <message>
        <source>Evacuation of all</source>
        <translation>Évacuation de tous</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>Responsable désigné</translation>
    </message>
    <message>
        <source>USG for the Secretary-General</source>
        <translation>Secrétaire général adjoint, au nom du Secrétaire général</translation>
    </message>
    <message>
        <source>Area Security Coordinator, emergency</source>
        <translation>Coordonnateur de zone, urgence</translation>
    </message>
    <message>
        <source>Designated Official, emergency</source>
        <translation>Responsable désigné, urgence</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Return authorized</source>
        <translation>Retour autorisé</translation>
    </message>
    <message>
        <source>Converted to non-family</source>
        <translation>Devenu déconseillé aux familles</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind of move</source>
        <translation>Type de mouvement</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recommandé par</translation>
    </message>
    <message>
        <source>Recommended at</source>
        <translation>Recommandé à</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Authorized at</source>
        <translation>Autorisé à</translation>
    </message>
    <message>
        <source>Ratified at</source>
        <translation>Ratifié à</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Catégories de personnel</translation>
    </message>
    <message>
        <source>Locally recruited staff leave the country</source>
        <translation>Le personnel local quitte le pays</translation>
    </message>
    <message>
        <source>Why locally recruited staff leave</source>
        <translation>Pourquoi le personnel local part</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>Lieu sûr</translation>
    </message>
    <message>
        <source>Point of the safe haven</source>
        <translation>Point du lieu sûr</translation>
    </message>
    <message>
        <source>Most baggage</source>
        <translation>Bagages au maximum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Relocation and evacuation orders</source>
        <translation>Ordres de réinstallation et d’évacuation</translation>
    </message>
    <message>
        <source>Relocation or evacuation order</source>
        <translation>Ordre de réinstallation ou d’évacuation</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Autobus</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aéronef</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Hélicoptère</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Vehicle, aircraft or boat</source>
        <translation>Véhicule, aéronef ou bateau</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Exploitant aérien</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Departs from</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Arrive à</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>Départ à</translation>
    </message>
    <message>
        <source>Arrives at (time)</source>
        <translation>Arrivée (heure)</translation>
    </message>
    <message>
        <source>Locked at</source>
        <translation>Verrouillé à</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Accueillis par</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifestes</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Personne à charge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Documents in order</source>
        <translation>Documents en règle</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bagages</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Enregistré à</translation>
    </message>
    <message>
        <source>Checked in at the point</source>
        <translation>Enregistré au point</translation>
    </message>
    <message>
        <source>Boarded at</source>
        <translation>Embarqué à</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrivé à</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>N’est pas venu</translation>
    </message>
    <message>
        <source>Why they did not come</source>
        <translation>Motif de l’absence</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Passagers</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Eligible family members</source>
        <translation>Membres de la famille répondant aux conditions</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Post reassigned on</source>
        <translation>Poste réaffecté le</translation>
    </message>
    <message>
        <source>Evacuation entitlements</source>
        <translation>Droits à l’évacuation</translation>
    </message>
    <message>
        <source>Evacuation entitlement</source>
        <translation>Droits à l’évacuation</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation>En 24 heures</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Immédiat</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Assis</translation>
    </message>
    <message>
        <source>Stretcher</source>
        <translation>Civière</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Accompagnant</translation>
    </message>
    <message>
        <source>From the facility</source>
        <translation>De l’établissement</translation>
    </message>
    <message>
        <source>To the facility</source>
        <translation>Vers l’établissement</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Authorized by (medical)</source>
        <translation>Autorisé par (médical)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>Appelé à</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Accepté à</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Parti à</translation>
    </message>
    <message>
        <source>Reference in the medical system</source>
        <translation>Référence dans le système médical</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Medical evacuations</source>
        <translation>Évacuations sanitaires</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>Évacuation sanitaire</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Log of the evacuation</source>
        <translation>Journal de l’évacuation</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>Évaluation des risques de sécurité</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>Avec les personnes à charge</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>Dernier examen le</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dates et heures</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Call tree</source>
        <translation>Chaîne d’appels</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>Contrôle radio</translation>
    </message>
    <message>
        <source>Test of the emergency communications system</source>
        <translation>Essai du système de communication d’urgence</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Exercice d’évacuation incendie</translation>
    </message>
    <message>
        <source>Shelter drill</source>
        <translation>Exercice de mise à l’abri</translation>
    </message>
    <message>
        <source>Headcount drill</source>
        <translation>Exercice de recensement</translation>
    </message>
    <message>
        <source>Tabletop exercise</source>
        <translation>Exercice sur table</translation>
    </message>
    <message>
        <source>Functional exercise</source>
        <translation>Exercice fonctionnel</translation>
    </message>
    <message>
        <source>Relocation drill</source>
        <translation>Exercice de réinstallation</translation>
    </message>
    <message>
        <source>Medical evacuation drill</source>
        <translation>Exercice d’évacuation sanitaire</translation>
    </message>
    <message>
        <source>Hostage incident tabletop exercise</source>
        <translation>Exercice sur table&#xa0;: prise d’otages</translation>
    </message>
    <message>
        <source>Full-scale exercise</source>
        <translation>Exercice grandeur nature</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Satisfactory</source>
        <translation>Satisfaisant</translation>
    </message>
    <message>
        <source>Satisfactory with findings</source>
        <translation>Satisfaisant avec constatations</translation>
    </message>
    <message>
        <source>Unsatisfactory</source>
        <translation>Insatisfaisant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kinds of plans tested with it</source>
        <translation>Types de plans testés en même temps</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Course of the scenario</source>
        <translation>Déroulement du scénario</translation>
    </message>
    <message>
        <source>Unannounced</source>
        <translation>Inopiné</translation>
    </message>
    <message>
        <source>Host authorities took part</source>
        <translation>Les autorités hôtes ont participé</translation>
    </message>
    <message>
        <source>Exercise director</source>
        <translation>Directeur de l’exercice</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Commencé à</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Real event that counts as the test</source>
        <translation>Événement réel tenant lieu d’essai</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Bilan a posteriori</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Motif de l’annulation</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Documents&#xa0;: où ils sont conservés</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Partiellement atteint</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Achieved or not</source>
        <translation>Atteint ou non</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Reached within 2 hours</source>
        <translation>Joints en 2 heures</translation>
    </message>
    <message>
        <source>Reached within 4 hours</source>
        <translation>Joints en 4 heures</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>Links that worked</source>
        <translation>Liaisons qui ont fonctionné</translation>
    </message>
    <message>
        <source>Time until all were accounted for</source>
        <translation>Délai jusqu’à ce que tous soient localisés</translation>
    </message>
    <message>
        <source>Time until all were in shelter</source>
        <translation>Délai jusqu’à ce que tous soient à l’abri</translation>
    </message>
    <message>
        <source>Accounted for within 1 hour</source>
        <translation>Localisés en 1 heure</translation>
    </message>
    <message>
        <source>Accounted for within 4 hours</source>
        <translation>Localisés en 4 heures</translation>
    </message>
    <message>
        <source>Accounted for within 12 hours</source>
        <translation>Localisés en 12 heures</translation>
    </message>
    <message>
        <source>Accounted for within 24 hours</source>
        <translation>Localisés en 24 heures</translation>
    </message>
    <message>
        <source>Time to the concentration point</source>
        <translation>Délai jusqu’au point de regroupement</translation>
    </message>
    <message>
        <source>Time to medical care</source>
        <translation>Délai jusqu’aux soins</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes (durée)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Other measure</source>
        <translation>Autre mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Valeur mesurée</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Valeurs mesurées</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>Clos et vérifié</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>Déclaré clos</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Corrective recommendation</source>
        <translation>Recommandation corrective</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>Responsable de l’action</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Clôture de l’action</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>Preuve de la clôture&#xa0;: où elle est conservée</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Élément introduit</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Après le début</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Donné à (heure)</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Donné à</translation>
    </message>
    <message>
        <source>Text of the inject</source>
        <translation>Texte de l’élément</translation>
    </message>
    <message>
        <source>Expected reaction</source>
        <translation>Réaction attendue</translation>
    </message>
    <message>
        <source>Reaction observed</source>
        <translation>Réaction observée</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Éléments introduits</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Contrôleurs</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Host authority or other body</source>
        <translation>Autorité hôte ou autre organe</translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation>A participé comme</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants of an organization</source>
        <translation>Participants d’une organisation</translation>
    </message>
    <message>
        <source>Main plan tested</source>
        <translation>Plan principal testé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What was tested of it</source>
        <translation>Ce qui en a été testé</translation>
    </message>
    <message>
        <source>Further plans tested</source>
        <translation>Autres plans testés</translation>
    </message>
    <message>
        <source>Further plan tested</source>
        <translation>Autre plan testé</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Line in another currency</source>
        <translation>Ligne dans une autre monnaie</translation>
    </message>
    <message>
        <source>Total to be shared</source>
        <translation>Total à partager</translation>
    </message>
    <message>
        <source>Flat amount in another currency</source>
        <translation>Montant forfaitaire dans une autre monnaie</translation>
    </message>
    <message>
        <source>The shares cannot be computed</source>
        <translation>Les parts ne peuvent pas être calculées</translation>
    </message>
    <message>
        <source>look at the counts and flat amounts</source>
        <translation>vérifiez les nombres et les montants forfaitaires</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>dans les délais</translation>
    </message>
    <message>
        <source>late, or not at all</source>
        <translation>en retard, ou pas du tout</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Headquarters told</source>
        <translation>Siège informé</translation>
    </message>
    <message>
        <source>After-action review due</source>
        <translation>Échéance du bilan a posteriori</translation>
    </message>
    <message>
        <source>To be looked at again by</source>
        <translation>À réexaminer avant</translation>
    </message>
    <message>
        <source>First arrival</source>
        <translation>Première arrivée</translation>
    </message>
    <message>
        <source>Arrival due</source>
        <translation>Échéance de l’arrivée</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Peut-être le même que</translation>
    </message>
    <message>
        <source>Flash report sent</source>
        <translation>Message flash envoyé</translation>
    </message>
    <message>
        <source>Flash report due</source>
        <translation>Échéance du message flash</translation>
    </message>
    <message>
        <source>Initial report due</source>
        <translation>Échéance du rapport initial</translation>
    </message>
    <message>
        <source>Full report due</source>
        <translation>Échéance du rapport complet</translation>
    </message>
    <message>
        <source>Endorsement due</source>
        <translation>Échéance de l’entérinement</translation>
    </message>
    <message>
        <source>Next reminder of the final report</source>
        <translation>Prochain rappel du rapport final</translation>
    </message>
    <message>
        <source>Severity by the worst impact</source>
        <translation>Gravité d’après le pire impact</translation>
    </message>
    <message>
        <source>Figures of its month are locked from</source>
        <translation>Chiffres du mois verrouillés à partir du</translation>
    </message>
    <message>
        <source>Counts as a breach</source>
        <translation>Compte comme franchissement</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no: stopped at the line</source>
        <translation>non&#xa0;: arrêté à la limite</translation>
    </message>
    <message>
        <source>not yet: not endorsed</source>
        <translation>pas encore&#xa0;: non entériné</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>pas encore signalé</translation>
    </message>
    <message>
        <source>Support to be offered by</source>
        <translation>Soutien à proposer avant</translation>
    </message>
    <message>
        <source>Everybody to be reached by</source>
        <translation>Tous à joindre avant</translation>
    </message>
    <message>
        <source>As it may be passed on</source>
        <translation>Chiffres qui peuvent être transmis</translation>
    </message>
    <message>
        <source>reached %1, declined %2, not found %3, others %4, all %5</source>
        <translation>joints&#xa0;: %1, refus&#xa0;: %2, introuvables&#xa0;: %3, autres&#xa0;: %4, total&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1, then deleted</source>
        <translation>%1, puis suppression</translation>
    </message>
    <message>
        <source>%1, then without names</source>
        <translation>%1, puis sans les noms</translation>
    </message>
    <message>
        <source>%1, then as counts only</source>
        <translation>%1, puis seulement sous forme de totaux</translation>
    </message>
    <message>
        <source>%1, then archived</source>
        <translation>%1, puis archivage</translation>
    </message>
    <message>
        <source>%1, then looked at again</source>
        <translation>%1, puis réexamen</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <source>kept as long as it lasts</source>
        <translation>conservé tant qu’elle dure</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1&#xa0;: expiré</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis le stade</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Awaiting ratification</source>
        <translation>En attente de ratification</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Recrutés sur le plan international</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Recrutés sur le plan local</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Personnes à charge</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractants</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>accès restreint</translation>
    </message>
    <message>
        <source>%1; injured %2, missing %3, no news %4</source>
        <translation>%1&#xa0;; blessés&#xa0;: %2, disparus&#xa0;: %3, sans nouvelles&#xa0;: %4</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>Localisés</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>Rapports contradictoires</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>Après 1 heure</translation>
    </message>
    <message>
        <source>After 4 hours</source>
        <translation>Après 4 heures</translation>
    </message>
    <message>
        <source>After 12 hours</source>
        <translation>Après 12 heures</translation>
    </message>
    <message>
        <source>After 24 hours</source>
        <translation>Après 24 heures</translation>
    </message>
    <message>
        <source>First report due</source>
        <translation>Échéance du premier rapport</translation>
    </message>
    <message>
        <source>Nine in ten to be accounted for by</source>
        <translation>Neuf sur dix à localiser avant</translation>
    </message>
    <message>
        <source>All to be accounted for by</source>
        <translation>Tous à localiser avant</translation>
    </message>
    <message>
        <source>Line for text message and radio</source>
        <translation>Ligne pour SMS et radio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>contradictory reports: not accounted for until somebody decides</source>
        <translation>rapports contradictoires&#xa0;: non localisé tant que personne n’a tranché</translation>
    </message>
    <message>
        <source>Newest report</source>
        <translation>Rapport le plus récent</translation>
    </message>
    <message>
        <source>not believed without a reason</source>
        <translation>non retenu sans motif</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>a second person must confirm</source>
        <translation>une seconde personne doit confirmer</translation>
    </message>
    <message>
        <source>Attempts without an answer</source>
        <translation>Tentatives sans réponse</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, la dernière&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>%1: expired, but the last that is known</source>
        <translation>%1&#xa0;: expiré, mais le dernier connu</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>À remplacer par</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Échéance de la réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>no channel has been tested and works</source>
        <translation>aucun moyen de communication n’a été essayé avec succès</translation>
    </message>
    <message>
        <source>Unverified since</source>
        <translation>Non vérifié depuis le</translation>
    </message>
    <message>
        <source>To be tested again by</source>
        <translation>À essayer de nouveau au plus tard le</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>Actuellement en service</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>No answer for</source>
        <translation>Sans réponse depuis</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Réponse attendue au plus tard le</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Suivi prévu</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Accord jusqu’au</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>enough contact channels verified lately</source>
        <translation>assez de moyens de communication vérifiés récemment</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>warden zone</source>
        <translation>îlot</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>valid contract</source>
        <translation>contrat en cours de validité</translation>
    </message>
    <message>
        <source>dependants declared</source>
        <translation>membres de la famille déclarés</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Inscription sur la liste</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>Missing on the list</source>
        <translation>Manque sur la liste</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4 old)</source>
        <comment>place, planned or observed, source, age</comment>
        <translation>%1 (%2, %3, il y a %4)</translation>
    </message>
    <message>
        <source>%1 (home zone, %2 old)</source>
        <translation>%1 (îlot du domicile, il y a %2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Training missing</source>
        <translation>Formation manquante</translation>
    </message>
    <message>
        <source>Training expired</source>
        <translation>Formation expirée</translation>
    </message>
    <message>
        <source>Training to be done by</source>
        <translation>Formation à suivre avant</translation>
    </message>
    <message>
        <source>Training expires</source>
        <translation>Formation qui expire</translation>
    </message>
    <message>
        <source>Active warden</source>
        <translation>Chef d’îlot actif</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Persons in the zone</source>
        <translation>Personnes dans l’îlot</translation>
    </message>
    <message>
        <source>Lower rate from</source>
        <translation>Taux réduit à partir du</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Échéance de l’examen</translation>
    </message>
    <message>
        <source>Evacuation ends at the latest</source>
        <translation>Fin de l’évacuation au plus tard le</translation>
    </message>
    <message>
        <source>Followed by the list of</source>
        <translation>Suivie de la liste du</translation>
    </message>
    <message>
        <source>Next certification due</source>
        <translation>Prochaine certification prévue</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>partially compliant</source>
        <translation>partiellement conforme</translation>
    </message>
    <message>
        <source>not compliant</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>rien ne s’applique</translation>
    </message>
    <message>
        <source>Unauthorized entries this year</source>
        <translation>Entrées non autorisées cette année</translation>
    </message>
    <message>
        <source>%1 breaches, %2 stopped at the line, %3 not endorsed</source>
        <translation>franchissements&#xa0;: %1, arrêtés à la limite&#xa0;: %2, non entérinés&#xa0;: %3</translation>
    </message>
    <message>
        <source>Breaches by visits</source>
        <translation>Franchissements rapportés aux visites</translation>
    </message>
    <message>
        <source>Incidents here this year</source>
        <translation>Incidents ici cette année</translation>
    </message>
    <message>
        <source>%1, and %2 without a date</source>
        <translation>%1, et %2 sans date</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>none has been accepted</source>
        <translation>aucune n’a été acceptée</translation>
    </message>
    <message>
        <source>Next survey due</source>
        <translation>Échéance de la prochaine étude</translation>
    </message>
    <message>
        <source>Lease expires</source>
        <translation>Expiration du bail</translation>
    </message>
    <message>
        <source>Score as accepted</source>
        <translation>Score accepté</translation>
    </message>
    <message>
        <source>Score as surveyed, not accepted yet</source>
        <translation>Score constaté, pas encore accepté</translation>
    </message>
    <message>
        <source>Score today</source>
        <translation>Score aujourd’hui</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Exigences respectées</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlées</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Critical requirements not met</source>
        <translation>Exigences critiques non respectées</translation>
    </message>
    <message>
        <source>Not to be mended</source>
        <translation>À ne pas corriger</translation>
    </message>
    <message>
        <source>the risk has been accepted</source>
        <translation>le risque a été accepté</translation>
    </message>
    <message>
        <source>To be mended later than its severity allows</source>
        <translation>Correction prévue plus tard que sa gravité ne le permet</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>À corriger au plus tard le</translation>
    </message>
    <message>
        <source>Next test due</source>
        <translation>Échéance du prochain essai</translation>
    </message>
    <message>
        <source>Update after its activation due</source>
        <translation>Échéance de la mise à jour après son activation</translation>
    </message>
    <message>
        <source>Out of date: its assessment is not in force</source>
        <translation>Dépassé&#xa0;: son évaluation n’est pas en vigueur</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Does not count as a test</source>
        <translation>Ne compte pas comme essai</translation>
    </message>
    <message>
        <source>unsatisfactory</source>
        <translation>insatisfaisant</translation>
    </message>
    <message>
        <source>a real event without an after-action review</source>
        <translation>un événement réel sans bilan a posteriori</translation>
    </message>
    <message>
        <source>Next check due</source>
        <translation>Prochain contrôle prévu</translation>
    </message>
    <message>
        <source>First check due</source>
        <translation>Premier contrôle prévu</translation>
    </message>
    <message>
        <source>likelihood %1, impact %2</source>
        <translation>probabilité %1, impact %2</translation>
    </message>
    <message>
        <source>a score outside 1 to 5</source>
        <translation>une cote en dehors de 1 à 5</translation>
    </message>
    <message>
        <source>present above inherent</source>
        <translation>cote actuelle supérieure à la cote inhérente</translation>
    </message>
    <message>
        <source>projected above present</source>
        <translation>cote prévue supérieure à la cote actuelle</translation>
    </message>
    <message>
        <source>present lower than what is in place explains</source>
        <translation>cote actuelle plus basse que ne l’explique ce qui est en place</translation>
    </message>
    <message>
        <source>projected lower than what is to come explains</source>
        <translation>cote prévue plus basse que ne l’explique ce qui est à venir</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>its acceptance has expired</source>
        <translation>son acceptation a expiré</translation>
    </message>
    <message>
        <source>nobody who may has accepted it</source>
        <translation>aucune personne habilitée ne l’a accepté</translation>
    </message>
    <message>
        <source>above what an output of this criticality may run under</source>
        <translation>au-dessus du risque admis pour un produit de cette criticité</translation>
    </message>
    <message>
        <source>nobody may accept it</source>
        <translation>personne ne peut l’accepter</translation>
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
        <source>Measures against it</source>
        <translation>Mesures contre cet événement</translation>
    </message>
    <message>
        <source>Present score that its measures explain</source>
        <translation>Cote actuelle que ses mesures expliquent</translation>
    </message>
    <message>
        <source>Projected score that its measures explain</source>
        <translation>Cote prévue que ses mesures expliquent</translation>
    </message>
    <message>
        <source>Scores that its measures do not explain</source>
        <translation>Cotes que ses mesures n’expliquent pas</translation>
    </message>
    <message>
        <source>Impact by its worst axis</source>
        <translation>Impact d’après son pire axe</translation>
    </message>
    <message>
        <source>Overall present risk</source>
        <translation>Risque actuel global</translation>
    </message>
    <message>
        <source>Overall projected risk</source>
        <translation>Risque prévu global</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Measures still to come</source>
        <translation>Mesures encore à venir</translation>
    </message>
    <message>
        <source>Full review due</source>
        <translation>Échéance de l’examen complet</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>Menace générale</translation>
    </message>
    <message>
        <source>Counts in the present risk</source>
        <translation>Compte dans le risque actuel</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Prevention lowers likelihood only.</source>
        <translation>La prévention ne réduit que la probabilité.</translation>
    </message>
    <message>
        <source>Mitigation lowers impact only.</source>
        <translation>L’atténuation ne réduit que l’impact.</translation>
    </message>
    <message>
        <source>A change is between 0 and −4.</source>
        <translation>Une variation se situe entre 0 et −4.</translation>
    </message>
    <message>
        <source>Mandatory and without funds</source>
        <translation>Obligatoire et sans financement</translation>
    </message>
    <message>
        <source>tell the Designated Official</source>
        <translation>informez le responsable désigné</translation>
    </message>
    <message>
        <source>Not PC1</source>
        <translation>Pas PC1</translation>
    </message>
    <message>
        <source>no criterion is named</source>
        <translation>aucun critère n’est indiqué</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>Criticité du programme</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>non classée</translation>
    </message>
    <message>
        <source>Highest acceptable risk</source>
        <translation>Risque acceptable le plus élevé</translation>
    </message>
    <message>
        <source>Permitted now</source>
        <translation>Permis actuellement</translation>
    </message>
    <message>
        <source>Its acceptance ends</source>
        <translation>Fin de son acceptation</translation>
    </message>
    <message>
        <source>Not permitted now, because of</source>
        <translation>Non permis actuellement, en raison de</translation>
    </message>
    <message>
        <source>May not be accepted</source>
        <translation>Ne peut pas être accepté</translation>
    </message>
    <message>
        <source>Too low: the event&apos;s present risk is</source>
        <translation>Trop bas&#xa0;: le risque actuel de l’événement est</translation>
    </message>
    <message>
        <source>May be accepted by</source>
        <translation>Peut être accepté par</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>not yet: not decided, or not ratified</source>
        <translation>pas encore&#xa0;: non décidé, ou non ratifié</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Compte jusqu’au</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Ne compte pas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>counts only where its source is trusted</source>
        <translation>ne compte que là où sa source est admise</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>left again</source>
        <translation>reparti</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>cleared by rule</source>
        <translation>autorisé par la règle</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>cleared with conditions</source>
        <translation>autorisé sous conditions</translation>
    </message>
    <message>
        <source>waits for the Designated Official</source>
        <translation>en attente du responsable désigné</translation>
    </message>
    <message>
        <source>waits for the security adviser</source>
        <translation>en attente du conseiller pour la sécurité</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>soumis</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>expired: not started</source>
        <translation>expiré&#xa0;: non commencé</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>overdue: no arrival confirmed</source>
        <translation>en retard&#xa0;: aucune arrivée confirmée</translation>
    </message>
    <message>
        <source>automatic clearance</source>
        <translation>autorisation automatique</translation>
    </message>
    <message>
        <source>manual clearance</source>
        <translation>autorisation manuelle</translation>
    </message>
    <message>
        <source>essential travel only</source>
        <translation>voyages essentiels seulement</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>no rule of the area is in force</source>
        <translation>aucune règle de la zone n’est en vigueur</translation>
    </message>
    <message>
        <source>the area is cleared by hand</source>
        <translation>la zone est soumise à une autorisation manuelle</translation>
    </message>
    <message>
        <source>the area is open for essential travel only</source>
        <translation>la zone n’est ouverte qu’aux voyages essentiels</translation>
    </message>
    <message>
        <source>the area is closed</source>
        <translation>la zone est fermée</translation>
    </message>
    <message>
        <source>training is missing</source>
        <translation>une formation manque</translation>
    </message>
    <message>
        <source>the ceiling is full</source>
        <translation>le plafond est atteint</translation>
    </message>
    <message>
        <source>the programme is not critical enough</source>
        <translation>le programme n’est pas assez critique</translation>
    </message>
    <message>
        <source>the air operator is advised against</source>
        <translation>l’exploitant aérien est déconseillé</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>after the start</source>
        <translation>après le début</translation>
    </message>
    <message>
        <source>Filed late: last day was</source>
        <translation>Déposé en retard&#xa0;: le dernier jour était le</translation>
    </message>
    <message>
        <source>To be filed by</source>
        <translation>À déposer au plus tard le</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Arrival to be confirmed by</source>
        <translation>Arrivée à confirmer avant</translation>
    </message>
    <message>
        <source>Over the ceiling</source>
        <translation>Au-dessus du plafond</translation>
    </message>
    <message>
        <source>others were cleared before: to be looked at again</source>
        <translation>d’autres ont été autorisés avant&#xa0;: à réexaminer</translation>
    </message>
    <message>
        <source>Rule of the area</source>
        <translation>Règle de la zone</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Selon les règles</translation>
    </message>
    <message>
        <source>may be cleared at once</source>
        <translation>peut être autorisé immédiatement</translation>
    </message>
    <message>
        <source>A person must look, because</source>
        <translation>Une personne doit vérifier, parce que</translation>
    </message>
    <message>
        <source>Ceiling, with this</source>
        <translation>Plafond, avec celui-ci</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Least programme criticality</source>
        <translation>Criticité minimale du programme</translation>
    </message>
    <message>
        <source>Present risk of the area</source>
        <translation>Risque actuel de la zone</translation>
    </message>
    <message>
        <source>Not permitted now</source>
        <translation>Non permis actuellement</translation>
    </message>
    <message>
        <source>above what PC%1 may run under</source>
        <translation>au-dessus du risque admis pour PC%1</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour le moment</translation>
    </message>
    <message>
        <source>Clearance of the worst segment</source>
        <translation>Autorisation du pire segment</translation>
    </message>
    <message>
        <source>Segments whose times cannot be</source>
        <translation>Segments aux horaires impossibles</translation>
    </message>
    <message>
        <source>Times nobody knows where</source>
        <translation>Périodes sans lieu connu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Élément manquant</translation>
    </message>
    <message>
        <source>why it is filed late or urgent</source>
        <translation>pourquoi la demande est tardive ou urgente</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore fait</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>plus maintenant</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>In the area today, of those allowed</source>
        <translation>Dans la zone aujourd’hui, sur le nombre admis</translation>
    </message>
    <message>
        <source>Cleared apart and over the ceiling, to be looked at</source>
        <translation>Autorisés séparément et au-dessus du plafond, à réexaminer</translation>
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
        <translation>Votre rôle ne permet pas d’écrire ceci.</translation>
    </message>
    <message>
        <source>Ask somebody whose role may, or your administrator for that role.</source>
        <translation>Demandez à quelqu’un dont le rôle le permet, ou ce rôle à votre administrateur.</translation>
    </message>
    <message>
        <source>The records of this laptop are missing, empty or damaged. The passphrase is right.</source>
        <translation>Les données de cet ordinateur manquent, sont vides ou endommagées. La phrase de passe est la bonne.</translation>
    </message>
    <message>
        <source>Nothing has been overwritten. What was already sent is safe at the centre.</source>
        <translation>Rien n’a été écrasé. Ce qui a déjà été envoyé est en sûreté au centre.</translation>
    </message>
    <message>
        <source>Make a copy of the folder. If there is a newer muster.db, put it back; otherwise fetch everything again.</source>
        <translation>Faites une copie du dossier. S’il existe un muster.db plus récent, remettez-le ; sinon, récupérez tout de nouveau.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>An older file lies where this laptop&apos;s records were: %n change(s) saved here are not in it. What had been sent comes back from the centre. If you have a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>Un fichier plus ancien se trouve à la place des fiches de cet ordinateur portable : %n modification enregistrée ici n’y figure pas. Ce qui avait été envoyé revient du centre. Si vous avez un muster.db plus récent, fermez Muster et remettez-le en place.</numerusform>
            <numerusform>Un fichier plus ancien se trouve à la place des fiches de cet ordinateur portable : %n modifications enregistrées ici n’y figurent pas. Ce qui avait été envoyé revient du centre. Si vous avez un muster.db plus récent, fermez Muster et remettez-le en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Everything can be read, nothing can be saved. Make room, then lock Muster and open it again.</source>
        <translation>Le disque est plein. Tout peut être lu, rien ne peut être enregistré. Libérez de l’espace, puis verrouillez Muster et rouvrez-le.</translation>
    </message>
    <message>
        <source>The disk is full. A reserve has been given up, so that a little can still be saved. Make room soon.</source>
        <translation>Le disque est plein. Une réserve a été libérée pour qu’un peu puisse encore être enregistré. Libérez bientôt de l’espace.</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1; the centre&apos;s said %2 when it was last reached. Set the clock: what is saved now carries a wrong time.</source>
        <translation>L’horloge de cet ordinateur portable indique %1 ; celle du centre indiquait %2 au dernier contact. Réglez l’horloge : ce qui est enregistré maintenant porte une heure fausse.</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1, which is before Muster was made. Set the clock: what is saved now carries a wrong time.</source>
        <translation>L’horloge de cet ordinateur portable indique %1, soit avant la création de Muster. Réglez l’horloge : ce qui est enregistré maintenant porte une heure fausse.</translation>
    </message>
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>Quelque chose d’affiché ici ne découlait pas de ce qui a été écrit. C’est rétabli.</translation>
    </message>
</context>
<context>
    <name>Headcount</name>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice (simulation)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Rapproché</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>Îlots</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Catégories de personnel</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>Avec les personnes à charge</translation>
    </message>
    <message>
        <source>With visitors</source>
        <translation>Avec les visiteurs</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordonné par</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Ordonné à</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>Liste à la date du</translation>
    </message>
    <message>
        <source>Missing after</source>
        <translation>Porté disparu après</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Clos à</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>Recensements du personnel</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Recensement du personnel</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Recruté sur le plan international</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Recruté sur le plan local</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Personne à charge</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractant</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Compté comme</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Îlot</translation>
    </message>
    <message>
        <source>Last known place</source>
        <translation>Dernier lieu connu</translation>
    </message>
    <message>
        <source>Persons to account for</source>
        <translation>Personnes à localiser</translation>
    </message>
    <message>
        <source>Person to account for</source>
        <translation>Personne à localiser</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Pas sur la liste</translation>
    </message>
    <message>
        <source>Out of the area</source>
        <translation>Hors de la zone</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>En sécurité</translation>
    </message>
    <message>
        <source>Safe, needs help</source>
        <translation>En sécurité, a besoin d’aide</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation>Essayé, pas de réponse</translation>
    </message>
    <message>
        <source>Sheltering</source>
        <translation>À l’abri</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Blessé</translation>
    </message>
    <message>
        <source>Trapped</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Détenu</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>Enlevé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Porté disparu</translation>
    </message>
    <message>
        <source>Reported dead, unconfirmed</source>
        <translation>Signalé mort, non confirmé</translation>
    </message>
    <message>
        <source>Dead, confirmed</source>
        <translation>Mort, confirmé</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Chef d’îlot</translation>
    </message>
    <message>
        <source>Security focal point</source>
        <translation>Référent sécurité</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>Salle radio</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>Autorités hôtes</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme informatique</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Feuille de papier</translation>
    </message>
    <message>
        <source>Medical help</source>
        <translation>Aide médicale</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Food or water</source>
        <translation>Nourriture ou eau</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>Soutien psychosocial</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>3 Routine</source>
        <translation>3 Courant</translation>
    </message>
    <message>
        <source>2 Urgent</source>
        <translation>2 Urgent</translation>
    </message>
    <message>
        <source>1 Life-saving</source>
        <translation>1 Vital</translation>
    </message>
    <message>
        <source>Person not on the list</source>
        <translation>Personne absente de la liste</translation>
    </message>
    <message>
        <source>Their organization</source>
        <translation>Son organisation</translation>
    </message>
    <message>
        <source>Their description</source>
        <translation>Son signalement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>True at</source>
        <translation>Vrai à</translation>
    </message>
    <message>
        <source>Learned at</source>
        <translation>Appris à</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen de communication</translation>
    </message>
    <message>
        <source>Spoke to or saw the person</source>
        <translation>A parlé à la personne ou l’a vue</translation>
    </message>
    <message>
        <source>Reason for overriding what was known</source>
        <translation>Raison de passer outre à ce qui était connu</translation>
    </message>
    <message>
        <source>Confirms the report</source>
        <translation>Confirme le rapport</translation>
    </message>
    <message>
        <source>Second person who confirms a death</source>
        <translation>Seconde personne qui confirme un décès</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Priority of the needs</source>
        <translation>Priorité des besoins</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Rapports de situation individuelle</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Rapport de situation individuelle</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>Polygone (GeoJSON)</translation>
    </message>
    <message>
        <source>Wardens alerted at</source>
        <translation>Chefs d’îlot alertés à</translation>
    </message>
    <message>
        <source>First report sent at</source>
        <translation>Premier rapport envoyé à (heure)</translation>
    </message>
    <message>
        <source>Reconciled at</source>
        <translation>Rapproché à</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>The staff list</source>
        <translation>La liste du personnel</translation>
    </message>
    <message>
        <source>A travel request</source>
        <translation>Une demande de voyage</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Une visite</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>Un mouvement</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ajouté à la main</translation>
    </message>
    <message>
        <source>On the list from</source>
        <translation>Inscrit d’après</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>Proches informés</translation>
    </message>
    <message>
        <source>No needs</source>
        <translation>Aucun besoin</translation>
    </message>
</context>
<context>
    <name>HostLiaison</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Request for protection</source>
        <translation>Demande de protection</translation>
    </message>
    <message>
        <source>Request for escort</source>
        <translation>Demande d’escorte</translation>
    </message>
    <message>
        <source>Request for investigation</source>
        <translation>Demande d’enquête</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Note verbale</translation>
    </message>
    <message>
        <source>Access to a detainee</source>
        <translation>Accès à un détenu</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Threat information</source>
        <translation>Renseignements sur une menace</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Accordé en partie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Counterpart&apos;s phone</source>
        <translation>Téléphone de l’interlocuteur</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyé à (heure)</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Répondu à</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Termes de la réponse</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Suivi prévu</translation>
    </message>
    <message>
        <source>Agreement valid until</source>
        <translation>Accord valable jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Host-country items</source>
        <translation>Questions avec le pays hôte</translation>
    </message>
    <message>
        <source>Host-country item</source>
        <translation>Question avec le pays hôte</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Médiocre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Police response</source>
        <translation>Délai d’intervention de la police</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Bomb disposal</source>
        <translation>Déminage</translation>
    </message>
    <message>
        <source>Fire brigade</source>
        <translation>Pompiers</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Tribunaux</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Examiné le</translation>
    </message>
    <message>
        <source>Host-country capabilities</source>
        <translation>Moyens du pays hôte</translation>
    </message>
    <message>
        <source>Host-country capability</source>
        <translation>Moyens du pays hôte</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
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
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>United Nations personnel dead</source>
        <translation>Personnel des Nations Unies&#xa0;: morts</translation>
    </message>
    <message>
        <source>United Nations personnel injured</source>
        <translation>Personnel des Nations Unies&#xa0;: blessés</translation>
    </message>
    <message>
        <source>United Nations personnel missing</source>
        <translation>Personnel des Nations Unies&#xa0;: disparus</translation>
    </message>
    <message>
        <source>Area safe</source>
        <translation>Zone sûre</translation>
    </message>
    <message>
        <source>Severity, first estimate</source>
        <translation>Gravité, première estimation</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Rappeler au</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Sent to the Designated Official at</source>
        <translation>Envoyé au responsable désigné à</translation>
    </message>
    <message>
        <source>Sent to the desk at</source>
        <translation>Envoyé au bureau à</translation>
    </message>
    <message>
        <source>Flash reports</source>
        <translation>Messages flash</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>Message flash</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Neither or not stated</source>
        <translation>Aucun ou non indiqué</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>18 to 29</source>
        <translation>18 à 29 ans</translation>
    </message>
    <message>
        <source>30 to 44</source>
        <translation>30 à 44 ans</translation>
    </message>
    <message>
        <source>45 to 59</source>
        <translation>45 à 59 ans</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 ans et plus</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Recruté sur le plan international</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Recruté sur le plan local</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Personne à charge</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractant</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Uniformed</source>
        <translation>En uniforme</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Member of the public</source>
        <translation>Membre du public</translation>
    </message>
    <message>
        <source>Unharmed</source>
        <translation>Indemne</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Menacé</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Détresse</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Minor injury</source>
        <translation>Blessure légère</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Détenu</translation>
    </message>
    <message>
        <source>Serious injury</source>
        <translation>Blessure grave</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>Enlevé</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Violence sexuelle</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Mort</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
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
        <source>Personnel category</source>
        <translation>Catégorie de personnel</translation>
    </message>
    <message>
        <source>Outcome when first recorded</source>
        <translation>Situation au premier enregistrement</translation>
    </message>
    <message>
        <source>Identity known to the case handlers only</source>
        <translation>Identité connue des seuls responsables du dossier</translation>
    </message>
    <message>
        <source>Personnel record</source>
        <translation>Fiche de la personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>Proches informés</translation>
    </message>
    <message>
        <source>Next of kin informed at</source>
        <translation>Proches informés à</translation>
    </message>
    <message>
        <source>Next of kin informed by</source>
        <translation>Proches informés par</translation>
    </message>
    <message>
        <source>Medical file: where it is kept</source>
        <translation>Dossier médical&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Agrees to be contacted by a counsellor</source>
        <translation>Accepte d’être contacté par un conseiller</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Plus proche parent</translation>
    </message>
    <message>
        <source>Affected persons</source>
        <translation>Personnes touchées</translation>
    </message>
    <message>
        <source>Affected person</source>
        <translation>Personne touchée</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Later outcomes</source>
        <translation>Évolutions ultérieures</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Évolution ultérieure</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aéronef</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>Communications equipment</source>
        <translation>Matériel de communication</translation>
    </message>
    <message>
        <source>Computers or data</source>
        <translation>Ordinateurs ou données</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Argent liquide</translation>
    </message>
    <message>
        <source>Goods or supplies</source>
        <translation>Marchandises ou fournitures</translation>
    </message>
    <message>
        <source>Personal effects</source>
        <translation>Effets personnels</translation>
    </message>
    <message>
        <source>Weapon or ammunition</source>
        <translation>Arme ou munitions</translation>
    </message>
    <message>
        <source>Documents or passes</source>
        <translation>Documents ou laissez-passer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Minor damage</source>
        <translation>Dommage mineur</translation>
    </message>
    <message>
        <source>Major damage</source>
        <translation>Dommage important</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Volé</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>Type de bien</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Biens</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations Unies</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>ONG internationale</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>ONG nationale</translation>
    </message>
    <message>
        <source>ICRC</source>
        <translation>CICR</translation>
    </message>
    <message>
        <source>IFRC or national society</source>
        <translation>FICR ou société nationale</translation>
    </message>
    <message>
        <source>Name, when it is not in the list</source>
        <translation>Nom, s’il n’est pas sur la liste</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Affected organizations</source>
        <translation>Organisations touchées</translation>
    </message>
    <message>
        <source>Affected organization</source>
        <translation>Organisation touchée</translation>
    </message>
    <message>
        <source>Casualty update</source>
        <translation>Point sur les victimes</translation>
    </message>
    <message>
        <source>New information</source>
        <translation>Information nouvelle</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Kind of addendum</source>
        <translation>Type d’additif</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Additifs</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Additif</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Économique</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Incidental</source>
        <translation>Fortuit</translation>
    </message>
    <message>
        <source>State force</source>
        <translation>Force de l’État</translation>
    </message>
    <message>
        <source>Non-State armed group</source>
        <translation>Groupe armé non étatique</translation>
    </message>
    <message>
        <source>Terrorist organization</source>
        <translation>Organisation terroriste</translation>
    </message>
    <message>
        <source>Criminals</source>
        <translation>Criminels</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Foule</translation>
    </message>
    <message>
        <source>Staff member or insider</source>
        <translation>Membre du personnel ou personne de l’intérieur</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Membre de la famille</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>Autorités hôtes</translation>
    </message>
    <message>
        <source>INSO</source>
        <translation>INSO</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A&#xa0;: entièrement fiable</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B&#xa0;: généralement fiable</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C&#xa0;: assez fiable</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D&#xa0;: peu fiable en général</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E&#xa0;: non fiable</translation>
    </message>
    <message>
        <source>F: cannot be judged</source>
        <translation>F&#xa0;: ne peut être jugé</translation>
    </message>
    <message>
        <source>1: confirmed by others</source>
        <translation>1&#xa0;: confirmé par d’autres</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2&#xa0;: probablement vrai</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3&#xa0;: peut-être vrai</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4&#xa0;: douteux</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5&#xa0;: improbable</translation>
    </message>
    <message>
        <source>6: cannot be judged</source>
        <translation>6&#xa0;: ne peut être jugé</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>Réinstallation</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Évacuation</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Non partagé</translation>
    </message>
    <message>
        <source>Shared without details</source>
        <translation>Partagé sans détails</translation>
    </message>
    <message>
        <source>Shared in full</source>
        <translation>Partagé intégralement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>Reclassé</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Démenti</translation>
    </message>
    <message>
        <source>Lasted until</source>
        <translation>A duré jusqu’à</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Place in the gazetteer</source>
        <translation>Lieu dans le répertoire</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Sous-catégorie</translation>
    </message>
    <message>
        <source>Secondary categories, at most 3</source>
        <translation>Catégories secondaires, 3 au plus</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>Auteur de menace connu</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Type d’auteur</translation>
    </message>
    <message>
        <source>Actor: reliability</source>
        <translation>Auteur&#xa0;: fiabilité</translation>
    </message>
    <message>
        <source>Actor: credibility</source>
        <translation>Auteur&#xa0;: crédibilité</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Source: reliability</source>
        <translation>Source&#xa0;: fiabilité</translation>
    </message>
    <message>
        <source>Source: credibility</source>
        <translation>Source&#xa0;: crédibilité</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Source ouverte</translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation>Référence de la police</translation>
    </message>
    <message>
        <source>Impact on people</source>
        <translation>Impact sur les personnes</translation>
    </message>
    <message>
        <source>Impact on assets</source>
        <translation>Impact sur les biens</translation>
    </message>
    <message>
        <source>Impact on operations</source>
        <translation>Impact sur les opérations</translation>
    </message>
    <message>
        <source>Operations affected by</source>
        <translation>Opérations touchées par</translation>
    </message>
    <message>
        <source>Operations affected for</source>
        <translation>Opérations touchées pendant</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Demande de voyage</translation>
    </message>
    <message>
        <source>Risk event of the SRM assessment</source>
        <translation>Événement à risque de l’évaluation SRM</translation>
    </message>
    <message>
        <source>Critical incident (stress support)</source>
        <translation>Incident critique (soutien psychologique)</translation>
    </message>
    <message>
        <source>Saving Lives Together</source>
        <translation>Sauver des vies ensemble</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>État du dossier</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doublon de</translation>
    </message>
    <message>
        <source>Related incident</source>
        <translation>Incident lié</translation>
    </message>
    <message>
        <source>Grade of the actor&apos;s identification</source>
        <translation>Cotation de l’identification de l’auteur</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>Cotation de la source</translation>
    </message>
    <message>
        <source>Case handlers</source>
        <translation>Responsables du dossier</translation>
    </message>
    <message>
        <source>Case closed on</source>
        <translation>Dossier clos le</translation>
    </message>
    <message>
        <source>Sealed identities</source>
        <translation>Identités scellées</translation>
    </message>
    <message>
        <source>Sealed identity</source>
        <translation>Identité scellée</translation>
    </message>
    <message>
        <source>Exact end</source>
        <translation>Fin exacte</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Effect on operations</source>
        <translation>Effet sur les opérations</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Ce qui a marché</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Roles of the participants</source>
        <translation>Fonctions des participants</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>After-action reviews</source>
        <translation>Bilans a posteriori</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Bilan a posteriori</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>All UNSMS organizations</source>
        <translation>Toutes les organisations du système</translation>
    </message>
    <message>
        <source>Partners too</source>
        <translation>Partenaires aussi</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Où cela s’applique</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Legislative mandate</source>
        <translation>Mandat de l’organe délibérant</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Circulaire</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Symbol or number</source>
        <translation>Cote ou numéro</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>Document&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Policy library</source>
        <translation>Bibliothèque des politiques</translation>
    </message>
    <message>
        <source>Policy document</source>
        <translation>Document de politique générale</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lu à</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Confirmations de lecture</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Confirmation de lecture</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classifié</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Strictement confidentiel</translation>
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
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Premises and homes</source>
        <translation>Locaux et logements</translation>
    </message>
    <message>
        <source>Plans and exercises</source>
        <translation>Plans et exercices</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnel et familles</translation>
    </message>
    <message>
        <source>Wardens and communications</source>
        <translation>Chefs d’îlot et communications</translation>
    </message>
    <message>
        <source>Travel and movements</source>
        <translation>Voyages et mouvements</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Stress support</source>
        <translation>Soutien psychologique</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Aviation</translation>
    </message>
    <message>
        <source>Budget and surge</source>
        <translation>Budget et renforts</translation>
    </message>
    <message>
        <source>Advisories and directory</source>
        <translation>Avis et annuaire</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>Pays hôte</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Lessons and policy</source>
        <translation>Enseignements et politiques</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Données de référence</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>Criticité du programme</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>Produit du programme</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>Humanitarian notification made</source>
        <translation>Notification humanitaire faite</translation>
    </message>
    <message>
        <source>Reference of the notification</source>
        <translation>Référence de la notification</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Documents&#xa0;: où ils sont conservés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Horaire prévu</translation>
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
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Host forces</source>
        <translation>Forces du pays hôte</translation>
    </message>
    <message>
        <source>United Nations force</source>
        <translation>Force des Nations Unies</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From: position</source>
        <translation>De&#xa0;: position</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To: position</source>
        <translation>À&#xa0;: position</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Départ prévu</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>Arrivée prévue</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>Parti à</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrivé à</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Tracking room</source>
        <translation>Salle de suivi</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Escorte</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Check points</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Immatriculation</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Blindé</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Chauffeur</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Balise</translation>
    </message>
    <message>
        <source>HF call sign</source>
        <translation>Indicatif HF</translation>
    </message>
    <message>
        <source>VHF call sign</source>
        <translation>Indicatif VHF</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicatif radio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Membre de l’équipe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Remise en cours</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>Salle radio</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Ouvert à</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Clos à</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Remis à (heure)</translation>
    </message>
    <message>
        <source>Contact confirmed by the next room at</source>
        <translation>Contact confirmé par la salle suivante à</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Contrôle toutes les</translation>
    </message>
    <message>
        <source>Tracking sheets</source>
        <translation>Fiches de suivi</translation>
    </message>
    <message>
        <source>Tracking sheet</source>
        <translation>Fiche de suivi</translation>
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
        <translation>Téléphone satellite</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Compteur kilométrique</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Next check-in expected at</source>
        <translation>Prochain pointage attendu à</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Pointages</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Pointage</translation>
    </message>
    <message>
        <source>Security risk management</source>
        <translation>Gestion des risques de sécurité</translation>
    </message>
    <message>
        <source>Ad hoc security risk management</source>
        <translation>Gestion ponctuelle des risques de sécurité</translation>
    </message>
    <message>
        <source>Concept of operations</source>
        <translation>Concept des opérations</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Documents there are</source>
        <translation>Documents disponibles</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Actual time</source>
        <translation>Horaire réel</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Remise</translation>
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
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>First responder</source>
        <translation>Premier intervenant</translation>
    </message>
    <message>
        <source>Driver, four-wheel drive</source>
        <translation>Chauffeur de véhicule tout-terrain</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Medic</source>
        <translation>Secouriste</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audition</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Autres besoins</translation>
    </message>
    <message>
        <source>O negative</source>
        <translation>O négatif</translation>
    </message>
    <message>
        <source>O positive</source>
        <translation>O positif</translation>
    </message>
    <message>
        <source>A negative</source>
        <translation>A négatif</translation>
    </message>
    <message>
        <source>A positive</source>
        <translation>A positif</translation>
    </message>
    <message>
        <source>B negative</source>
        <translation>B négatif</translation>
    </message>
    <message>
        <source>B positive</source>
        <translation>B positif</translation>
    </message>
    <message>
        <source>AB negative</source>
        <translation>AB négatif</translation>
    </message>
    <message>
        <source>AB positive</source>
        <translation>AB positif</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Other spellings of the name</source>
        <translation>Autres orthographes du nom</translation>
    </message>
    <message>
        <source>Number in the organization</source>
        <translation>Numéro dans l’organisation</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Other nationalities (ISO 3166)</source>
        <translation>Autres nationalités (ISO 3166)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supérieur hiérarchique</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Îlot</translation>
    </message>
    <message>
        <source>Why another zone than the home&apos;s</source>
        <translation>Pourquoi un autre îlot que celui du domicile</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Assistance needed</source>
        <translation>Aide nécessaire</translation>
    </message>
    <message>
        <source>Note on assistance</source>
        <translation>Note sur l’aide</translation>
    </message>
    <message>
        <source>Agrees that this is kept</source>
        <translation>Accepte que cela soit conservé</translation>
    </message>
    <message>
        <source>Blood group (voluntary)</source>
        <translation>Groupe sanguin (facultatif)</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>Passeport valable jusqu’au</translation>
    </message>
    <message>
        <source>Visa valid until</source>
        <translation>Visa valable jusqu’au</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>La même personne que</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Téléphone fixe</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Téléphone satellite</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Type de moyen</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>Adresse ou indicatif</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Contact channels</source>
        <translation>Moyens de contact</translation>
    </message>
    <message>
        <source>Contact channel</source>
        <translation>Moyen de contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien de parenté</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Order of notification</source>
        <translation>Ordre de notification</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Plus proche parent</translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation>Personnes à prévenir</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Personne à prévenir</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Conjoint</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Recognized parent</source>
        <translation>Parent reconnu</translation>
    </message>
    <message>
        <source>Other recognized dependant</source>
        <translation>Autre personne à charge reconnue</translation>
    </message>
    <message>
        <source>Dependant of</source>
        <translation>À la charge de</translation>
    </message>
    <message>
        <source>Eligible dependant</source>
        <translation>Membre de la famille répondant aux conditions</translation>
    </message>
    <message>
        <source>Lives at the duty station</source>
        <translation>Vit au lieu d’affectation</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Address of the school</source>
        <translation>Adresse de l’école</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Personnes à charge</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Personne à charge</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Chef d’îlot</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Demande de voyage</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Leave record</source>
        <translation>Relevé des congés</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’inscription</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Abroad: country code (ISO 3166)</source>
        <translation>À l’étranger&#xa0;: code du pays (ISO 3166)</translation>
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
        <translation>Degré de confiance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Whereabouts entry</source>
        <translation>Indication de localisation</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>Liste à la date du</translation>
    </message>
    <message>
        <source>Persons on the list</source>
        <translation>Personnes sur la liste</translation>
    </message>
    <message>
        <source>Dependants on the list</source>
        <translation>Personnes à charge sur la liste</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certifié par</translation>
    </message>
    <message>
        <source>List certifications</source>
        <translation>Certifications de listes</translation>
    </message>
    <message>
        <source>List certification</source>
        <translation>Certification de liste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Organization in the register</source>
        <translation>Organisation dans le registre</translation>
    </message>
    <message>
        <source>Agrees that the blood group is kept</source>
        <translation>Accepte que le groupe sanguin soit conservé</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen de communication</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
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
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Annexes: where they are kept</source>
        <translation>Annexes&#xa0;: où elles sont conservées</translation>
    </message>
    <message>
        <source>Business continuity plan: where it is kept</source>
        <translation>Plan de continuité&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Updated after the crisis</source>
        <translation>Mis à jour après la crise</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>Point de rassemblement</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>Point de regroupement</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>Lieu sûr</translation>
    </message>
    <message>
        <source>Embarkation point</source>
        <translation>Point d’embarquement</translation>
    </message>
    <message>
        <source>Landing site</source>
        <translation>Aire d’atterrissage</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Carburant</translation>
    </message>
    <message>
        <source>Border post</source>
        <translation>Poste frontière</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Abri</translation>
    </message>
    <message>
        <source>Emergency room</source>
        <translation>Urgences</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Chirurgie</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>Soins intensifs</translation>
    </message>
    <message>
        <source>Safe blood</source>
        <translation>Sang sûr</translation>
    </message>
    <message>
        <source>Burns unit</source>
        <translation>Service des brûlés</translation>
    </message>
    <message>
        <source>Obstetrics</source>
        <translation>Obstétrique</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulance</translation>
    </message>
    <message>
        <source>Air ambulance</source>
        <translation>Ambulance aérienne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Position on the map</source>
        <translation>Position sur la carte</translation>
    </message>
    <message>
        <source>Capacity in persons</source>
        <translation>Capacité en personnes</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Alternative point</source>
        <translation>Point de rechange</translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation>Dernière vérification le</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second téléphone</translation>
    </message>
    <message>
        <source>Medical services</source>
        <translation>Services médicaux</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Comment s’y rendre</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>No longer usable</source>
        <translation>Plus utilisable</translation>
    </message>
    <message>
        <source>Plan points</source>
        <translation>Points du plan</translation>
    </message>
    <message>
        <source>Plan point</source>
        <translation>Point du plan</translation>
    </message>
    <message>
        <source>Any vehicle</source>
        <translation>Tout véhicule</translation>
    </message>
    <message>
        <source>Four-wheel drive</source>
        <translation>Tout-terrain</translation>
    </message>
    <message>
        <source>Armoured vehicle</source>
        <translation>Véhicule blindé</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Camion</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Se termine à</translation>
    </message>
    <message>
        <source>Starts at the plan point</source>
        <translation>Commence au point du plan</translation>
    </message>
    <message>
        <source>Ends at the plan point</source>
        <translation>Se termine au point du plan</translation>
    </message>
    <message>
        <source>Waypoints</source>
        <translation>Points de passage</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Driving time when dry</source>
        <translation>Durée du trajet par temps sec</translation>
    </message>
    <message>
        <source>Driving time when wet</source>
        <translation>Durée du trajet par temps de pluie</translation>
    </message>
    <message>
        <source>Vehicle it takes</source>
        <translation>Véhicule nécessaire</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Postes de contrôle</translation>
    </message>
    <message>
        <source>Gaps in radio and phone coverage</source>
        <translation>Lacunes de couverture radio et téléphonique</translation>
    </message>
    <message>
        <source>Last driven on</source>
        <translation>Parcouru pour la dernière fois le</translation>
    </message>
    <message>
        <source>Alternative route</source>
        <translation>Itinéraire de rechange</translation>
    </message>
    <message>
        <source>Track: where it is kept</source>
        <translation>Tracé&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aéronef</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Téléphone satellite</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Stock of food</source>
        <translation>Stock de vivres</translation>
    </message>
    <message>
        <source>Stock of water</source>
        <translation>Stock d’eau</translation>
    </message>
    <message>
        <source>Stock of fuel</source>
        <translation>Stock de carburant</translation>
    </message>
    <message>
        <source>Medical supplies</source>
        <translation>Fournitures médicales</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Seats for passengers</source>
        <translation>Places passagers</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Blindé</translation>
    </message>
    <message>
        <source>Fuel it takes</source>
        <translation>Carburant utilisé</translation>
    </message>
    <message>
        <source>Range on a full tank</source>
        <translation>Autonomie avec le plein</translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation>Durée du stock</translation>
    </message>
    <message>
        <source>Stock is for persons</source>
        <translation>Stock pour tant de personnes</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où cela se trouve</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicatif radio</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Order of movement</source>
        <translation>Ordre de déplacement</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>Catégories de personnel</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>Personnel indispensable</translation>
    </message>
    <message>
        <source>Dependants are in it</source>
        <translation>Comprend les personnes à charge</translation>
    </message>
    <message>
        <source>Persons expected</source>
        <translation>Personnes attendues</translation>
    </message>
    <message>
        <source>Gathers at</source>
        <translation>Se rassemble à</translation>
    </message>
    <message>
        <source>Embarks at</source>
        <translation>Embarque à</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Se déplace vers</translation>
    </message>
    <message>
        <source>Seats set aside</source>
        <translation>Places réservées</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>Groupes prioritaires</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>Groupe prioritaire</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classifié</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Strictement confidentiel</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Numéro d’exemplaire</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Returned or destroyed on</source>
        <translation>Rendu ou détruit le</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>Exemplaires remis</translation>
    </message>
    <message>
        <source>Copy handed out</source>
        <translation>Exemplaire remis</translation>
    </message>
    <message>
        <source>Annexes that name persons: where they are kept</source>
        <translation>Annexes nommant des personnes&#xa0;: où elles sont conservées</translation>
    </message>
    <message>
        <source>Phones tested on</source>
        <translation>Téléphones essayés le</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
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
        <translation>Position</translation>
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
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>Premises</name>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Enceinte (site)</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Guesthouse</source>
        <translation>Maison d’hôtes</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Dispensaire</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Airfield</source>
        <translation>Aérodrome</translation>
    </message>
    <message>
        <source>Common premises</source>
        <translation>Locaux communs</translation>
    </message>
    <message>
        <source>Headquarters complex</source>
        <translation>Complexe du Siège</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Vacated</source>
        <translation>Libéré (locaux)</translation>
    </message>
    <message>
        <source>Standalone</source>
        <translation>Isolé</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>Partagé avec d’autres</translation>
    </message>
    <message>
        <source>No boundary</source>
        <translation>Pas de clôture</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Clôture grillagée</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Barrier that stops vehicles</source>
        <translation>Barrière arrêtant les véhicules</translation>
    </message>
    <message>
        <source>The building itself</source>
        <translation>Le bâtiment même</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Lead organization</source>
        <translation>Organisation chef de file</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Owner or landlord</source>
        <translation>Propriétaire ou bailleur</translation>
    </message>
    <message>
        <source>Lessor</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Lease expires on</source>
        <translation>Le bail expire le</translation>
    </message>
    <message>
        <source>Standalone or shared</source>
        <translation>Isolé ou partagé</translation>
    </message>
    <message>
        <source>Most persons at a time</source>
        <translation>Personnes au maximum en même temps</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Étages</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Stand-off distance: front</source>
        <translation>Distance de sécurité&#xa0;: avant</translation>
    </message>
    <message>
        <source>Stand-off distance: back</source>
        <translation>Distance de sécurité&#xa0;: arrière</translation>
    </message>
    <message>
        <source>Stand-off distance: left side</source>
        <translation>Distance de sécurité&#xa0;: côté gauche</translation>
    </message>
    <message>
        <source>Stand-off distance: right side</source>
        <translation>Distance de sécurité&#xa0;: côté droit</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Groupe électrogène</translation>
    </message>
    <message>
        <source>Fuel lasts</source>
        <translation>Autonomie en carburant</translation>
    </message>
    <message>
        <source>Water lasts</source>
        <translation>Autonomie en eau</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>Guard force: provider</source>
        <translation>Gardiennage&#xa0;: prestataire</translation>
    </message>
    <message>
        <source>Guard force: posts</source>
        <translation>Gardiennage&#xa0;: postes</translation>
    </message>
    <message>
        <source>Guard force: armed</source>
        <translation>Gardiennage&#xa0;: armé</translation>
    </message>
    <message>
        <source>Guard force: day and night</source>
        <translation>Gardiennage&#xa0;: jour et nuit</translation>
    </message>
    <message>
        <source>Closes to visitors at (local time)</source>
        <translation>Fermeture aux visiteurs (heure locale)</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>Photos&#xa0;: où elles sont conservées</translation>
    </message>
    <message>
        <source>Plan drawings: where they are kept</source>
        <translation>Plans des locaux&#xa0;: où ils sont conservés</translation>
    </message>
    <message>
        <source>Previous survey: date</source>
        <translation>Étude précédente&#xa0;: date</translation>
    </message>
    <message>
        <source>Previous survey: by</source>
        <translation>Étude précédente&#xa0;: auteur</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Previous survey</source>
        <translation>Étude précédente</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Building or wing</source>
        <translation>Bâtiment ou aile</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Visitors a day</source>
        <translation>Visiteurs par jour</translation>
    </message>
    <message>
        <source>Open to the public</source>
        <translation>Ouvert au public</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Occupants</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Occupant</translation>
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
        <translation>Mesures SRM</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>Mesures de sécurité résidentielle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Original document: where it is kept</source>
        <translation>Document d’origine&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Requirement sets</source>
        <translation>Séries d’exigences</translation>
    </message>
    <message>
        <source>Requirement set</source>
        <translation>Série d’exigences</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Télécommunications</translation>
    </message>
    <message>
        <source>Documentation and structure</source>
        <translation>Documentation et structure</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Médical</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Blast protection and structure</source>
        <translation>Protection contre le souffle et structure</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Contrôle d’accès</translation>
    </message>
    <message>
        <source>Electronic systems</source>
        <translation>Systèmes électroniques</translation>
    </message>
    <message>
        <source>Safety and fire response</source>
        <translation>Sûreté et lutte contre l’incendie</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Gardiens</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>Sécurité de l’information</translation>
    </message>
    <message>
        <source>Inspection on site</source>
        <translation>Inspection sur place</translation>
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
        <translation>Essai</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>Numéro dans la série</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>HMOSS domain</source>
        <translation>Domaine HMOSS</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Element of the survey</source>
        <translation>Élément de l’étude</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Country-specific requirement</source>
        <translation>Exigence propre au pays</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>S’applique si</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>Poids (1 à 5)</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>Élément critique</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>Preuve demandée</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>À contrôler tous les</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Périodique</translation>
    </message>
    <message>
        <source>Before occupation</source>
        <translation>Avant l’occupation</translation>
    </message>
    <message>
        <source>After an attack</source>
        <translation>Après une attaque</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Auto-évaluation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
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
        <source>Very high</source>
        <translation>Très élevé</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Inacceptable</translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation>Date de l’étude</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Surveyor on the staff list</source>
        <translation>Évaluateur sur la liste du personnel</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>Accompagné par</translation>
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
        <translation>Évaluation des risques de sécurité</translation>
    </message>
    <message>
        <source>Highest residual risk</source>
        <translation>Risque résiduel le plus élevé</translation>
    </message>
    <message>
        <source>Risk of explosive devices</source>
        <translation>Risque d’engins explosifs</translation>
    </message>
    <message>
        <source>Elements surveyed</source>
        <translation>Éléments étudiés</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Partiellement respecté</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non respecté</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>Clos et vérifié</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>Déclaré clos</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Photo: where it is kept</source>
        <translation>Photo&#xa0;: où elle est conservée</translation>
    </message>
    <message>
        <source>Recommended measure</source>
        <translation>Mesure recommandée</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Coût estimatif</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>Responsable de l’action</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>Organisation responsable</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Clôture de l’action</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>Preuve de la clôture&#xa0;: où elle est conservée</translation>
    </message>
    <message>
        <source>Result since</source>
        <translation>Résultat depuis</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Vérifié à</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Risk accepted by</source>
        <translation>Risque accepté par</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Qualified by the certificate</source>
        <translation>Qualifié par le certificat</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risque accepté</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Secretary-General</source>
        <translation>Secrétaire général</translation>
    </message>
    <message>
        <source>Deputy Secretary-General</source>
        <translation>Vice-Secrétaire général</translation>
    </message>
    <message>
        <source>Under-Secretary-General</source>
        <translation>Secrétaire général adjoint</translation>
    </message>
    <message>
        <source>Assistant Secretary-General</source>
        <translation>Sous-Secrétaire général</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>Responsable désigné</translation>
    </message>
    <message>
        <source>Guest of the highest rank</source>
        <translation>Hôte du plus haut rang</translation>
    </message>
    <message>
        <source>Other official</source>
        <translation>Autre fonctionnaire</translation>
    </message>
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
        <source>No close protection</source>
        <translation>Pas de protection rapprochée</translation>
    </message>
    <message>
        <source>Liaison only</source>
        <translation>Liaison seulement</translation>
    </message>
    <message>
        <source>Light close protection</source>
        <translation>Protection rapprochée légère</translation>
    </message>
    <message>
        <source>Full close protection</source>
        <translation>Protection rapprochée complète</translation>
    </message>
    <message>
        <source>Advised to postpone</source>
        <translation>Report conseillé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation>Coordonné</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Déployé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Code name of the principal</source>
        <translation>Nom de code de la personnalité</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>Places and events</source>
        <translation>Lieux et manifestations</translation>
    </message>
    <message>
        <source>Size of the delegation</source>
        <translation>Taille de la délégation</translation>
    </message>
    <message>
        <source>Public exposure</source>
        <translation>Exposition publique</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Reçu à</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Reçu de</translation>
    </message>
    <message>
        <source>Assessed at</source>
        <translation>Évalué à</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Évaluation des risques</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Host police confirmed</source>
        <translation>Police hôte&#xa0;: confirmé</translation>
    </message>
    <message>
        <source>Security adviser confirmed</source>
        <translation>Conseiller pour la sécurité&#xa0;: confirmé</translation>
    </message>
    <message>
        <source>Receiving duty station confirmed</source>
        <translation>Lieu d’affectation d’accueil&#xa0;: confirmé</translation>
    </message>
    <message>
        <source>Close protection unit confirmed</source>
        <translation>Unité de protection rapprochée&#xa0;: confirmé</translation>
    </message>
    <message>
        <source>Coordinated at</source>
        <translation>Coordonné à</translation>
    </message>
    <message>
        <source>Advance visit made</source>
        <translation>Visite préparatoire effectuée</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>Hospitals on the route</source>
        <translation>Hôpitaux sur le trajet</translation>
    </message>
    <message>
        <source>Motorcade</source>
        <translation>Cortège</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Imputé à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Clos à</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour d’information</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dates et heures</translation>
    </message>
    <message>
        <source>Senior-official travel notifications</source>
        <translation>Notifications de voyages de hauts responsables</translation>
    </message>
    <message>
        <source>Senior-official travel notification</source>
        <translation>Notification de voyage d’un haut responsable</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Chauffeur</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Précurseur</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Weapons permit</source>
        <translation>Permis de port d’armes</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Blindé</translation>
    </message>
    <message>
        <source>Protection teams</source>
        <translation>Équipes de protection</translation>
    </message>
    <message>
        <source>Team member of the protection</source>
        <translation>Membre de l’équipe de protection</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation>Qualifié jusqu’au</translation>
    </message>
    <message>
        <source>Weapons certificate until</source>
        <translation>Certificat d’armes jusqu’au</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Close protection officers</source>
        <translation>Agents de protection rapprochée</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>Agent de protection rapprochée</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>no cases</source>
        <translation>aucun cas</translation>
    </message>
    <message>
        <source>%1 % (%2/%3)</source>
        <extracomment>A share in per cent, and what it is a share of: 85.7 % (48/56)</extracomment>
        <translation>%1&#xa0;% (%2/%3)</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 pour %2</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Nom en chinois</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Nom en russe</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nom en espagnol</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>DRO desk</source>
        <translation>Bureau de la DRO</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>N’est plus utilisé depuis le</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>United Nations organization</source>
        <translation>Organisation des Nations Unies</translation>
    </message>
    <message>
        <source>United Nations mission</source>
        <translation>Mission des Nations Unies</translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation>Autre organisation intergouvernementale</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>ONG internationale</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>ONG nationale</translation>
    </message>
    <message>
        <source>Red Cross or Red Crescent</source>
        <translation>Croix-Rouge ou Croissant-Rouge</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Mission diplomatique</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractant</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In the United Nations Security Management System</source>
        <translation>Membre du système de gestion de la sécurité des Nations Unies</translation>
    </message>
    <message>
        <source>Takes part in cost-sharing</source>
        <translation>Participe au partage des coûts</translation>
    </message>
    <message>
        <source>Saving Lives Together partner</source>
        <translation>Partenaire de Sauver des vies ensemble</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation>Unités administratives</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Within the area</source>
        <translation>Dans la zone</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>Area Security Coordinator</source>
        <translation>Coordonnateur de zone pour la sécurité</translation>
    </message>
    <message>
        <source>Boundary given by</source>
        <translation>Limites données par</translation>
    </message>
    <message>
        <source>Administrative units, one a line</source>
        <translation>Unités administratives, une par ligne</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>Polygone (GeoJSON)</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>United Nations presence</source>
        <translation>Présence des Nations Unies</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Former security levels and phases (history)</source>
        <translation>Anciens niveaux et phases de sécurité (historique)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>SRM areas</source>
        <translation>Zones SRM</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville moyenne</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Voisinage</translation>
    </message>
    <message>
        <source>Camp or settlement</source>
        <translation>Camp ou campement</translation>
    </message>
    <message>
        <source>Airport or airstrip</source>
        <translation>Aéroport ou piste</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>Poste frontière</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Bridge or ford</source>
        <translation>Pont ou gué</translation>
    </message>
    <message>
        <source>Road junction</source>
        <translation>Carrefour</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Point de repère</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>Nom dans l’écriture locale</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>Autres noms et orthographes</translation>
    </message>
    <message>
        <source>First administrative level</source>
        <translation>Premier niveau administratif</translation>
    </message>
    <message>
        <source>Second administrative level</source>
        <translation>Deuxième niveau administratif</translation>
    </message>
    <message>
        <source>Third administrative level</source>
        <translation>Troisième niveau administratif</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>Code du lieu</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Référence de la source</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Pourvu</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>Recruté sur le plan international</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>Recruté sur le plan local</translation>
    </message>
    <message>
        <source>Functional title</source>
        <translation>Titre fonctionnel</translation>
    </message>
    <message>
        <source>Post number</source>
        <translation>Numéro du poste</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Security role</source>
        <translation>Rôle de sécurité</translation>
    </message>
    <message>
        <source>State of the post</source>
        <translation>État du poste</translation>
    </message>
    <message>
        <source>Incumbent</source>
        <translation>Titulaire du poste</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Pourvu depuis le</translation>
    </message>
    <message>
        <source>Filled until</source>
        <translation>Pourvu jusqu’au</translation>
    </message>
    <message>
        <source>Incumbency</source>
        <translation>Durée d’occupation</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Holder&apos;s personnel record</source>
        <translation>Fiche du titulaire</translation>
    </message>
    <message>
        <source>Ad interim</source>
        <translation>Par intérim</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Remplace (intérim)</translation>
    </message>
    <message>
        <source>Appointed from</source>
        <translation>Nommé à partir du</translation>
    </message>
    <message>
        <source>Appointed until</source>
        <translation>Nommé jusqu’au</translation>
    </message>
    <message>
        <source>Ended early on</source>
        <translation>Terminé avant terme le</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Nommé par</translation>
    </message>
    <message>
        <source>Letter of appointment: where it is kept</source>
        <translation>Lettre de nomination&#xa0;: où elle est conservée</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée du mandat</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Nominations</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nomination</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Appartement</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Enceinte (site)</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>United Nations accommodation</source>
        <translation>Logement des Nations Unies</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Comment s’y rendre</translation>
    </message>
    <message>
        <source>Map sketch: where it is kept</source>
        <translation>Croquis&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Lease signed on</source>
        <translation>Bail signé le</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>Emménagé le</translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation>Déménagé le</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Îlot</translation>
    </message>
    <message>
        <source>Household members</source>
        <translation>Membres du ménage</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Measures that apply</source>
        <translation>Mesures applicables</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>Résidences</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Before the lease is signed</source>
        <translation>Avant la signature du bail</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>À l’arrivée</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Périodique</translation>
    </message>
    <message>
        <source>After a burglary</source>
        <translation>Après un cambriolage</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Partiellement respecté</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non respecté</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Cleared on conditions</source>
        <translation>Approuvé sous conditions</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>Date du contrôle</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>Conditions ou motifs</translation>
    </message>
    <message>
        <source>Next check due on</source>
        <translation>Prochain contrôle prévu le</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Neighbourhood and access road</source>
        <translation>Voisinage et voie d’accès</translation>
    </message>
    <message>
        <source>Perimeter and gate</source>
        <translation>Périmètre et portail</translation>
    </message>
    <message>
        <source>Outside lighting</source>
        <translation>Éclairage extérieur</translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation>Portes et serrures</translation>
    </message>
    <message>
        <source>Windows and bars</source>
        <translation>Fenêtres et barreaux</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Gardiens</translation>
    </message>
    <message>
        <source>Safe room</source>
        <translation>Pièce sécurisée</translation>
    </message>
    <message>
        <source>Fire safety and escape</source>
        <translation>Sécurité incendie et évacuation</translation>
    </message>
    <message>
        <source>Means of communication</source>
        <translation>Moyens de communication</translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation>Alimentation de secours</translation>
    </message>
    <message>
        <source>Structure and natural hazards</source>
        <translation>Structure et aléas naturels</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>Photos&#xa0;: où elles sont conservées</translation>
    </message>
    <message>
        <source>Residence checks</source>
        <translation>Contrôles de résidence</translation>
    </message>
    <message>
        <source>Residence check</source>
        <translation>Contrôle de résidence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>Repose sur l’évaluation</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Exceptional measures</source>
        <translation>Mesures exceptionnelles</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>Mesures de sécurité résidentielle</translation>
    </message>
    <message>
        <source>Set of residential security measures</source>
        <translation>Série de mesures de sécurité résidentielle</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>Numéro dans la série</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>S’applique si</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>Poids (1 à 5)</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>Élément critique</translation>
    </message>
    <message>
        <source>Outside the menu</source>
        <translation>Hors de la liste prévue</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>Mesure SRM</translation>
    </message>
    <message>
        <source>Reimbursed at most</source>
        <translation>Remboursement maximal</translation>
    </message>
    <message>
        <source>Share reimbursed</source>
        <translation>Part remboursée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Eligible categories</source>
        <translation>Catégories admissibles</translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Share approved</source>
        <translation>Part approuvée</translation>
    </message>
    <message>
        <source>Paid by the organization</source>
        <translation>Payé par l’organisation</translation>
    </message>
    <message>
        <source>For the time from</source>
        <translation>Pour la période du</translation>
    </message>
    <message>
        <source>For the time until</source>
        <translation>Pour la période au</translation>
    </message>
    <message>
        <source>Receipt: where it is kept</source>
        <translation>Reçu&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Claims for residential security</source>
        <translation>Demandes de remboursement de sécurité résidentielle</translation>
    </message>
    <message>
        <source>Claim for residential security</source>
        <translation>Demande de remboursement de sécurité résidentielle</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>Preuve demandée</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>À contrôler tous les</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Entériner</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Ratify</source>
        <translation>Ratifier</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annuler (nul)</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>Dans le programme</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>Par radio</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Agissant en qualité de</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Comment la décision a été prise</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Décidé à</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Ratifies</source>
        <translation>Ratifie</translation>
    </message>
    <message>
        <source>Under the delegation</source>
        <translation>En vertu de la délégation</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>Writes seen</source>
        <translation>Écritures vues</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>Preuve&#xa0;: où elle est conservée</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Délégataire</translation>
    </message>
    <message>
        <source>Delegate&apos;s device</source>
        <translation>Appareil du délégataire</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Only for these record types</source>
        <translation>Seulement pour ces types de fiches</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Instrument: where it is kept</source>
        <translation>Instrument&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation>Révoqué à</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations de pouvoir</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation de pouvoir</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Policy packs</source>
        <translation>Jeux de règles</translation>
    </message>
    <message>
        <source>Policy pack</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Décisions vues</translation>
    </message>
    <message>
        <source>Handed on by</source>
        <translation>Délégation donnée par</translation>
    </message>
    <message>
        <source>Only in the SRM area</source>
        <translation>Seulement dans la zone SRM</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Held from</source>
        <translation>Conservé à partir du</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Levée le</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Conservations légales</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
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
        <translation>Auteur</translation>
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
        <translation>Personnel recruté sur le plan international</translation>
    </message>
    <message>
        <source>Locally recruited personnel</source>
        <translation>Personnel recruté sur le plan local</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Personnes à charge</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Chauffeurs</translation>
    </message>
    <message>
        <source>Convoys</source>
        <translation>Convois</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>Résidences</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aéronef</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractants</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Sous-catégorie</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>Auteur de menace connu</translation>
    </message>
    <message>
        <source>Who or what is threatened</source>
        <translation>Qui ou ce qui est menacé</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Inhibiting context</source>
        <translation>Facteurs inhibiteurs</translation>
    </message>
    <message>
        <source>Present impact on people</source>
        <translation>Impact actuel sur les personnes</translation>
    </message>
    <message>
        <source>Present impact on assets</source>
        <translation>Impact actuel sur les biens</translation>
    </message>
    <message>
        <source>Present impact on operations</source>
        <translation>Impact actuel sur les opérations</translation>
    </message>
    <message>
        <source>Present impact on reputation (advisory)</source>
        <translation>Impact actuel sur la réputation (indicatif)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>Expert judgement only</source>
        <translation>Avis d’expert seulement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Present impact by axis</source>
        <translation>Impact actuel par axe</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce que cela montre</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>Document&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Piece of evidence</source>
        <translation>Élément de preuve</translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>Stress awareness</source>
        <translation>Sensibilisation au stress</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Résilience</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>Premiers secours psychologiques</translation>
    </message>
    <message>
        <source>Briefing of managers</source>
        <translation>Exposé aux responsables</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date of the training</source>
        <translation>Date de la formation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Internationally recruited: female</source>
        <translation>Recrutement international&#xa0;: femmes</translation>
    </message>
    <message>
        <source>Internationally recruited: male</source>
        <translation>Recrutement international&#xa0;: hommes</translation>
    </message>
    <message>
        <source>Internationally recruited: sex unknown</source>
        <translation>Recrutement international&#xa0;: sexe inconnu</translation>
    </message>
    <message>
        <source>Locally recruited: female</source>
        <translation>Recrutement local&#xa0;: femmes</translation>
    </message>
    <message>
        <source>Locally recruited: male</source>
        <translation>Recrutement local&#xa0;: hommes</translation>
    </message>
    <message>
        <source>Locally recruited: sex unknown</source>
        <translation>Recrutement local&#xa0;: sexe inconnu</translation>
    </message>
    <message>
        <source>Dependants: female</source>
        <translation>Personnes à charge&#xa0;: femmes</translation>
    </message>
    <message>
        <source>Dependants: male</source>
        <translation>Personnes à charge&#xa0;: hommes</translation>
    </message>
    <message>
        <source>Dependants: sex unknown</source>
        <translation>Personnes à charge&#xa0;: sexe inconnu</translation>
    </message>
    <message>
        <source>Counts are estimated</source>
        <translation>Nombres estimés</translation>
    </message>
    <message>
        <source>Training session with the same participants by name</source>
        <translation>Session avec les mêmes participants nommés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Stress-management trainings</source>
        <translation>Formations à la gestion du stress</translation>
    </message>
    <message>
        <source>Stress-management training</source>
        <translation>Formation à la gestion du stress</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Conseiller du personnel</translation>
    </message>
    <message>
        <source>Peer helper</source>
        <translation>Pair aidant</translation>
    </message>
    <message>
        <source>External provider</source>
        <translation>Prestataire externe</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations Unies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>Personne de la liste du personnel</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Nom du partenaire</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Local languages</source>
        <translation>Langues locales</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Trained in critical incident stress management on</source>
        <translation>Formé à la gestion du stress lié aux incidents critiques le</translation>
    </message>
    <message>
        <source>That training expires on</source>
        <translation>Cette formation expire le</translation>
    </message>
    <message>
        <source>Can be deployed</source>
        <translation>Peut être déployé</translation>
    </message>
    <message>
        <source>Vetted on</source>
        <translation>Habilité le</translation>
    </message>
    <message>
        <source>Left the roster on</source>
        <translation>Retiré de la liste le</translation>
    </message>
    <message>
        <source>Training in critical incident stress management</source>
        <translation>Formation au stress lié aux incidents critiques</translation>
    </message>
    <message>
        <source>Counsellors and peer helpers</source>
        <translation>Conseillers et pairs aidants</translation>
    </message>
    <message>
        <source>Counsellor or peer helper</source>
        <translation>Conseiller ou pair aidant</translation>
    </message>
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
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>Date de l’évaluation</translation>
    </message>
    <message>
        <source>Personnel in the area</source>
        <translation>Personnel dans la zone</translation>
    </message>
    <message>
        <source>Dependants in the area</source>
        <translation>Personnes à charge dans la zone</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Sources of stress</source>
        <translation>Sources de stress</translation>
    </message>
    <message>
        <source>Findings (no names)</source>
        <translation>Constatations (sans noms)</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Counsellors needed</source>
        <translation>Conseillers nécessaires</translation>
    </message>
    <message>
        <source>Peer helpers needed</source>
        <translation>Pairs aidants nécessaires</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Assessments of psychosocial needs</source>
        <translation>Évaluations des besoins psychosociaux</translation>
    </message>
    <message>
        <source>Assessment of psychosocial needs</source>
        <translation>Évaluation des besoins psychosociaux</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Soutien proposé</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>Soutien en cours</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incident known since</source>
        <translation>Incident connu depuis</translation>
    </message>
    <message>
        <source>Personnel: affected</source>
        <translation>Personnel&#xa0;: touché</translation>
    </message>
    <message>
        <source>Personnel: support offered within 24 hours</source>
        <translation>Personnel&#xa0;: soutien proposé en 24 heures</translation>
    </message>
    <message>
        <source>Personnel: reached within 24 hours</source>
        <translation>Personnel&#xa0;: joint en 24 heures</translation>
    </message>
    <message>
        <source>Personnel: reached within 72 hours</source>
        <translation>Personnel&#xa0;: joint en 72 heures</translation>
    </message>
    <message>
        <source>Personnel: declined</source>
        <translation>Personnel&#xa0;: a refusé</translation>
    </message>
    <message>
        <source>Personnel: not found</source>
        <translation>Personnel&#xa0;: introuvable</translation>
    </message>
    <message>
        <source>Dependants: affected</source>
        <translation>Personnes à charge&#xa0;: touchées</translation>
    </message>
    <message>
        <source>Dependants: support offered within 24 hours</source>
        <translation>Personnes à charge&#xa0;: soutien proposé en 24 heures</translation>
    </message>
    <message>
        <source>Dependants: reached within 24 hours</source>
        <translation>Personnes à charge&#xa0;: jointes en 24 heures</translation>
    </message>
    <message>
        <source>Dependants: reached within 72 hours</source>
        <translation>Personnes à charge&#xa0;: jointes en 72 heures</translation>
    </message>
    <message>
        <source>Dependants: declined</source>
        <translation>Personnes à charge&#xa0;: ont refusé</translation>
    </message>
    <message>
        <source>Dependants: not found</source>
        <translation>Personnes à charge&#xa0;: introuvables</translation>
    </message>
    <message>
        <source>Sessions: psychological first aid</source>
        <translation>Séances&#xa0;: premiers secours psychologiques</translation>
    </message>
    <message>
        <source>Sessions: defusing</source>
        <translation>Séances&#xa0;: désamorçage</translation>
    </message>
    <message>
        <source>Sessions: group debriefing</source>
        <translation>Séances&#xa0;: débriefing de groupe</translation>
    </message>
    <message>
        <source>Sessions: individual</source>
        <translation>Séances&#xa0;: individuelles</translation>
    </message>
    <message>
        <source>Sessions: family</source>
        <translation>Séances&#xa0;: familles</translation>
    </message>
    <message>
        <source>Sessions: managers</source>
        <translation>Séances&#xa0;: responsables</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Surge of counsellors</source>
        <translation>Renfort de conseillers</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Clos à</translation>
    </message>
    <message>
        <source>Responses to critical incidents</source>
        <translation>Interventions après des incidents critiques</translation>
    </message>
    <message>
        <source>Response to a critical incident</source>
        <translation>Intervention après un incident critique</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By video call</source>
        <translation>Par appel vidéo</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Par message</translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translation>Par un tiers</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>A refusé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Orienté</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Is a dependant</source>
        <translation>Est une personne à charge</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Désigné par</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Support offered at</source>
        <translation>Soutien proposé à</translation>
    </message>
    <message>
        <source>Contacted at</source>
        <translation>Contacté à</translation>
    </message>
    <message>
        <source>How contacted</source>
        <translation>Mode de contact</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Follow-up due on</source>
        <translation>Suivi prévu le</translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation>Dernier contact le</translation>
    </message>
    <message>
        <source>Successor for a hand-over</source>
        <translation>Successeur désigné</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Affected contacts</source>
        <translation>Contacts avec les personnes touchées</translation>
    </message>
    <message>
        <source>Affected contact</source>
        <translation>Contact avec une personne touchée</translation>
    </message>
    <message>
        <source>Defusing</source>
        <translation>Désamorçage</translation>
    </message>
    <message>
        <source>Group debriefing</source>
        <translation>Débriefing de groupe</translation>
    </message>
    <message>
        <source>Individual session</source>
        <translation>Séance individuelle</translation>
    </message>
    <message>
        <source>Talk with a manager</source>
        <translation>Entretien avec un responsable</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Noté à</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Case notes</source>
        <translation>Notes de dossier</translation>
    </message>
    <message>
        <source>Case note</source>
        <translation>Note de dossier</translation>
    </message>
    <message>
        <source>Non-governmental organization</source>
        <translation>Organisation non gouvernementale</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>Autre partenaire</translation>
    </message>
    <message>
        <source>Personnel: support offered</source>
        <translation>Personnel&#xa0;: soutien proposé</translation>
    </message>
    <message>
        <source>Dependants: support offered</source>
        <translation>Personnes à charge&#xa0;: soutien proposé</translation>
    </message>
</context>
<context>
    <name>Surge</name>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>No security adviser in place</source>
        <translation>Pas de conseiller pour la sécurité en place</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Élections</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Nouvelle mission</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Soutien psychologique</translation>
    </message>
    <message>
        <source>U3: arrival within 30 days</source>
        <translation>U3&#xa0;: arrivée en 30 jours</translation>
    </message>
    <message>
        <source>U2: arrival within 7 days</source>
        <translation>U2&#xa0;: arrivée en 7 jours</translation>
    </message>
    <message>
        <source>U1: arrival within 72 hours</source>
        <translation>U1&#xa0;: arrivée en 72 heures</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>Pourvu</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Déployé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The requester</source>
        <translation>Le demandeur</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Visa or refusal by the host country</source>
        <translation>Visa ou refus du pays hôte</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>No staff found</source>
        <translation>Personnel introuvable</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Crisis concerned</source>
        <translation>Crise concernée</translation>
    </message>
    <message>
        <source>Incident concerned</source>
        <translation>Incident concerné</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire avant le</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Nécessaire pendant</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Notes on risk</source>
        <translation>Notes sur les risques</translation>
    </message>
    <message>
        <source>Notes on visas</source>
        <translation>Notes sur les visas</translation>
    </message>
    <message>
        <source>Notes on vaccinations</source>
        <translation>Notes sur les vaccinations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation>Validé à</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Validé par</translation>
    </message>
    <message>
        <source>Why declined or cancelled</source>
        <translation>Motif du refus ou de l’annulation</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Annulé par</translation>
    </message>
    <message>
        <source>Delayed by</source>
        <translation>Retardé par</translation>
    </message>
    <message>
        <source>Note on the delay</source>
        <translation>Note sur le retard</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Surge requests</source>
        <translation>Demandes de renfort</translation>
    </message>
    <message>
        <source>Surge request</source>
        <translation>Demande de renfort</translation>
    </message>
    <message>
        <source>Security adviser</source>
        <translation>Conseiller pour la sécurité</translation>
    </message>
    <message>
        <source>Field security coordination officer</source>
        <translation>Agent de coordination de la sécurité sur le terrain</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Physical security specialist</source>
        <translation>Spécialiste de la sécurité physique</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>Agent de protection rapprochée</translation>
    </message>
    <message>
        <source>Radio specialist</source>
        <translation>Spécialiste radio</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Conseiller du personnel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Persons needed</source>
        <translation>Personnes nécessaires</translation>
    </message>
    <message>
        <source>Languages needed</source>
        <translation>Langues nécessaires</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Profiles needed</source>
        <translation>Profils recherchés</translation>
    </message>
    <message>
        <source>Profile needed</source>
        <translation>Profil recherché</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>Personne de la liste du personnel</translation>
    </message>
    <message>
        <source>Sent by the organization</source>
        <translation>Envoyé par l’organisation</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Payé sur</translation>
    </message>
    <message>
        <source>Remote support only</source>
        <translation>Appui à distance seulement</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>Parti à</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrivé à</translation>
    </message>
    <message>
        <source>End of the assignment</source>
        <translation>Fin de l’affectation</translation>
    </message>
    <message>
        <source>End-of-mission report received on</source>
        <translation>Rapport de fin de mission reçu le</translation>
    </message>
    <message>
        <source>End-of-mission report: where it is kept</source>
        <translation>Rapport de fin de mission&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Surge assignments</source>
        <translation>Affectations de renfort</translation>
    </message>
    <message>
        <source>Surge assignment</source>
        <translation>Affectation de renfort</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Security function holders</source>
        <translation>Titulaires de fonctions de sécurité</translation>
    </message>
    <message>
        <source>Security function holder</source>
        <translation>Titulaire d’une fonction de sécurité</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Premises database</source>
        <translation>Base de données des locaux</translation>
    </message>
    <message>
        <source>SRM tool</source>
        <translation>Outil SRM</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>Budget à coûts partagés</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>Demandes de voyage</translation>
    </message>
    <message>
        <source>Travel advisory</source>
        <translation>Avis aux voyageurs</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Off-line program</source>
        <translation>Programme hors ligne</translation>
    </message>
    <message>
        <source>Function holder</source>
        <translation>Titulaire de la fonction</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>Activé le</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Dernière utilisation le</translation>
    </message>
    <message>
        <source>Used through</source>
        <translation>Utilisé au moyen de</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Nombre d’utilisations</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Utilisation par mois</translation>
    </message>
    <message>
        <source>Use in a month</source>
        <translation>Utilisation au cours d’un mois</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Local language</source>
        <translation>Langue locale</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>En classe</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Sur le terrain</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>Code du cours</translation>
    </message>
    <message>
        <source>Name or variant</source>
        <translation>Nom ou variante</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Certificates are valid for</source>
        <translation>Certificats valables</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Mode de prestation</translation>
    </message>
    <message>
        <source>Course needed before</source>
        <translation>Cours requis au préalable</translation>
    </message>
    <message>
        <source>Places in a session</source>
        <translation>Places par session</translation>
    </message>
    <message>
        <source>No longer given since</source>
        <translation>N’est plus donné depuis le</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
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
        <source>Very high</source>
        <translation>Très élevé</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Inacceptable</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Training focal point</source>
        <translation>Référent formation</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>Session de formation</translation>
    </message>
    <message>
        <source>Learning platform</source>
        <translation>Plateforme d’apprentissage</translation>
    </message>
    <message>
        <source>Organization&apos;s system</source>
        <translation>Système de l’organisation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>For the role</source>
        <translation>Pour la fonction</translation>
    </message>
    <message>
        <source>For the category of personnel</source>
        <translation>Pour la catégorie de personnel</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code du pays (ISO 3166)</translation>
    </message>
    <message>
        <source>In the SRM area</source>
        <translation>Dans la zone SRM</translation>
    </message>
    <message>
        <source>Where the present risk is at least</source>
        <translation>Là où le risque actuel est au moins</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Sources that count without verification</source>
        <translation>Sources admises sans vérification</translation>
    </message>
    <message>
        <source>Needed for travel clearance</source>
        <translation>Nécessaire pour l’autorisation de voyage</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Training requirements</source>
        <translation>Obligations de formation</translation>
    </message>
    <message>
        <source>Training requirement</source>
        <translation>Obligation de formation</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Waiver by the designated official</source>
        <translation>Dispense du responsable désigné</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Expires on, if stated</source>
        <translation>Expire le, si indiqué</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Numéro du certificat</translation>
    </message>
    <message>
        <source>Certificate: where it is kept</source>
        <translation>Certificat&#xa0;: où il est conservé</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Training certificates</source>
        <translation>Certificats de formation</translation>
    </message>
    <message>
        <source>Training certificate</source>
        <translation>Certificat de formation</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Inscriptions ouvertes</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Certificats délivrés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Report and results</source>
        <translation>Rapport et résultats</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Motif de l’annulation</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation>Sessions de formation</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussi</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>S’est retiré</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Personne à charge</translation>
    </message>
    <message>
        <source>Name of a participant who is not on the list</source>
        <translation>Nom d’un participant absent de la liste</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
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
        <translation>Responsable désigné</translation>
    </message>
    <message>
        <source>Department of Safety and Security</source>
        <translation>Département de la sûreté et de la sécurité</translation>
    </message>
    <message>
        <source>Grace after entry on duty (empty: 30)</source>
        <translation>Délai après l’entrée en fonctions (vide&#xa0;: 30)</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
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
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Rest and recuperation</source>
        <translation>Repos et récupération</translation>
    </message>
    <message>
        <source>Home leave</source>
        <translation>Congé dans les foyers</translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation>Visite à la famille</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>Évacuation sanitaire</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Évacuation</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Entry on duty</source>
        <translation>Entrée en fonctions</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Cessation de service</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Voyageur</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Visitor&apos;s organization</source>
        <translation>Organisation du visiteur</translation>
    </message>
    <message>
        <source>Visitor&apos;s nationality (ISO 3166)</source>
        <translation>Nationalité du visiteur (ISO 3166)</translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <translation>Téléphone du visiteur</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Déposé par</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Purpose in words</source>
        <translation>Motif en toutes lettres</translation>
    </message>
    <message>
        <source>Official travel</source>
        <translation>Voyage officiel</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>Produit du programme</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>Déposé à</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Pourquoi c’est urgent</translation>
    </message>
    <message>
        <source>Phone while travelling</source>
        <translation>Téléphone pendant le voyage</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Téléphone satellite</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Personne à prévenir</translation>
    </message>
    <message>
        <source>Briefing required</source>
        <translation>Exposé exigé</translation>
    </message>
    <message>
        <source>Briefing done at</source>
        <translation>Exposé fait à</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>Documents&#xa0;: où ils sont conservés</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>Demandes de voyage</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>Demande de voyage</translation>
    </message>
    <message>
        <source>Commercial flight</source>
        <translation>Vol commercial</translation>
    </message>
    <message>
        <source>United Nations flight</source>
        <translation>Vol des Nations Unies</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>Véhicule des Nations Unies</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Destination area</source>
        <translation>Zone de destination</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>Départ à</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Arrivée à</translation>
    </message>
    <message>
        <source>Leaves the place at</source>
        <translation>Quitte le lieu à</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Flight or vehicle</source>
        <translation>Vol ou véhicule</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>Exploitant aérien</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Address of the lodging</source>
        <translation>Adresse du logement</translation>
    </message>
    <message>
        <source>Phone of the lodging</source>
        <translation>Téléphone du logement</translation>
    </message>
    <message>
        <source>Lodging cleared</source>
        <translation>Logement approuvé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Arrival confirmed at</source>
        <translation>Arrivée confirmée à</translation>
    </message>
    <message>
        <source>Departure confirmed at</source>
        <translation>Départ confirmé à</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Cleared by rule</source>
        <translation>Autorisé par la règle</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>Autorisé à</translation>
    </message>
    <message>
        <source>Area rule</source>
        <translation>Règle de la zone</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Version des règles</translation>
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
        <translation>Personne à charge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Accompagnants</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Accompagnant</translation>
    </message>
    <message>
        <source>Automatic clearance</source>
        <translation>Autorisation automatique</translation>
    </message>
    <message>
        <source>Manual clearance</source>
        <translation>Autorisation manuelle</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>Voyages essentiels seulement</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Most travellers at a time</source>
        <translation>Voyageurs au maximum en même temps</translation>
    </message>
    <message>
        <source>Only for the organization</source>
        <translation>Seulement pour l’organisation</translation>
    </message>
    <message>
        <source>Required communications and vehicles</source>
        <translation>Communications et véhicules exigés</translation>
    </message>
    <message>
        <source>Armoured vehicle required</source>
        <translation>Véhicule blindé exigé</translation>
    </message>
    <message>
        <source>Vehicles at least</source>
        <translation>Véhicules au moins</translation>
    </message>
    <message>
        <source>Programme criticality at least</source>
        <translation>Criticité du programme au moins</translation>
    </message>
    <message>
        <source>No travel by night</source>
        <translation>Pas de déplacement de nuit</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Jours à l’avance</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Area travel rules</source>
        <translation>Règles de voyage par zone</translation>
    </message>
    <message>
        <source>Area travel rule</source>
        <translation>Règle de voyage de la zone</translation>
    </message>
    <message>
        <source>Filed by: on the staff list</source>
        <translation>Déposé par&#xa0;: sur la liste du personnel</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Cleared with conditions</source>
        <translation>Autorisé sous conditions</translation>
    </message>
    <message>
        <source>Before the Designated Official</source>
        <translation>Devant le responsable désigné</translation>
    </message>
    <message>
        <source>Before the security adviser</source>
        <translation>Devant le conseiller pour la sécurité</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>From: place of the gazetteer</source>
        <translation>De&#xa0;: lieu du répertoire</translation>
    </message>
    <message>
        <source>To: place of the gazetteer</source>
        <translation>À&#xa0;: lieu du répertoire</translation>
    </message>
    <message>
        <source>Why returned, denied or revoked</source>
        <translation>Motif du renvoi, du refus ou de la révocation</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Further courses and conditions</source>
        <translation>Autres cours et conditions</translation>
    </message>
    <message>
        <source>Required course</source>
        <translation>Cours exigé</translation>
    </message>
</context>
<context>
    <name>Warden</name>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
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
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>Zone SRM</translation>
    </message>
    <message>
        <source>Buildings or boundary</source>
        <translation>Bâtiments ou limites</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>Chef d’îlot</translation>
    </message>
    <message>
        <source>Warden since</source>
        <translation>Chef d’îlot depuis le</translation>
    </message>
    <message>
        <source>Warden until</source>
        <translation>Chef d’îlot jusqu’au</translation>
    </message>
    <message>
        <source>First alternate</source>
        <translation>Premier suppléant</translation>
    </message>
    <message>
        <source>Second alternate</source>
        <translation>Second suppléant</translation>
    </message>
    <message>
        <source>Alternates until</source>
        <translation>Suppléants jusqu’au</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>Point de regroupement</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Vehicles for an emergency</source>
        <translation>Véhicules en cas d’urgence</translation>
    </message>
    <message>
        <source>Radio channel</source>
        <translation>Canal radio</translation>
    </message>
    <message>
        <source>Map: where it is kept</source>
        <translation>Carte&#xa0;: où elle est conservée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>Îlots</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>Îlot</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Mauvais numéro</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen de communication</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Recensement du personnel</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>Tentatives de contact</translation>
    </message>
    <message>
        <source>Contact attempt</source>
        <translation>Tentative de contact</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Wardens</source>
        <translation>Chefs d’îlot</translation>
    </message>
    <message>
        <source>One zone</source>
        <translation>Un îlot</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>Une organisation</translation>
    </message>
    <message>
        <source>Security Management Team</source>
        <translation>Équipe de coordination du dispositif de sécurité</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Panneau d’affichage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Moyens de communication</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyé à (heure)</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Accuser réception avant</translation>
    </message>
    <message>
        <source>Broadcast messages</source>
        <translation>Messages diffusés</translation>
    </message>
    <message>
        <source>Broadcast message</source>
        <translation>Message diffusé</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Accusé de réception</translation>
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
        <translation>Téléphone satellite</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>Terminal satellite</translation>
    </message>
    <message>
        <source>Mesh radio</source>
        <translation>Radio maillée</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Balise</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Carte SIM</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>En magasin</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>En réparation</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicatif radio</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Battery good until</source>
        <translation>Batterie valable jusqu’au</translation>
    </message>
    <message>
        <source>Airtime until</source>
        <translation>Temps de communication jusqu’au</translation>
    </message>
    <message>
        <source>Last tested on</source>
        <translation>Dernier essai le</translation>
    </message>
    <message>
        <source>Radio net</source>
        <translation>Réseau radio</translation>
    </message>
    <message>
        <source>Communications devices</source>
        <translation>Appareils de communication</translation>
    </message>
    <message>
        <source>Communications device</source>
        <translation>Appareil de communication</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Scheduled at</source>
        <translation>Prévu à</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Commencé à</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Radio check sessions</source>
        <translation>Sessions de contrôle radio</translation>
    </message>
    <message>
        <source>Radio check session</source>
        <translation>Session de contrôle radio</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Radio checks</source>
        <translation>Contrôles radio</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>Contrôle radio</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Suppléants</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacte</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimée</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation>
            <numerusform>%n caractère au plus.</numerusform>
            <numerusform>%n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount with a point for decimals, and choose its currency.</source>
        <translation>Tapez un montant avec un point pour les décimales et choisissez la monnaie.</translation>
    </message>
    <message>
        <source>Type the position in degrees, UTM or MGRS, like %1 or %2.</source>
        <translation>Tapez la position en degrés, UTM ou MGRS, comme %1 ou %2.</translation>
    </message>
    <message>
        <source>Begin with + and the number of the country, like %1.</source>
        <translation>Commencez par + et l’indicatif du pays, comme %1.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Must not be before “%1”.</source>
        <translation>Ne doit pas précéder «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Must not be above “%1”.</source>
        <translation>Ne doit pas dépasser «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Must be within %n day(s) of “%1”.</source>
        <translation>
            <numerusform>Doit suivre «&#xa0;%1&#xa0;» de %n jour au plus.</numerusform>
            <numerusform>Doit suivre «&#xa0;%1&#xa0;» de %n jours au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed because of what is said under “%1”.</source>
        <translation>Nécessaire d’après ce qui est indiqué sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Either this or “%1” is needed.</source>
        <translation>Ce champ ou «&#xa0;%1&#xa0;» est nécessaire.</translation>
    </message>
    <message>
        <source>Must be empty because of what is said under “%1”.</source>
        <translation>Doit être vide d’après ce qui est indiqué sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Cette date est dans l’avenir.</translation>
    </message>
    <message>
        <source>Records of this type are not reviewed.</source>
        <translation>Les fiches de ce type ne sont pas examinées.</translation>
    </message>
    <message>
        <source>There is no such step from where the record stands.</source>
        <translation>Il n’y a pas de telle étape depuis la situation actuelle de la fiche.</translation>
    </message>
    <message>
        <source>This step is for other roles.</source>
        <translation>Cette étape revient à d’autres rôles.</translation>
    </message>
    <message>
        <source>Who submitted it may not also decide on it.</source>
        <translation>Qui l’a soumis ne peut pas aussi en décider.</translation>
    </message>
    <message>
        <source>This must be what the worst of its impacts says.</source>
        <translation>Doit correspondre au pire de ses impacts.</translation>
    </message>
    <message>
        <source>This must not be the same as “%1”.</source>
        <translation>Ne doit pas être identique à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>At most %n may be chosen.</source>
        <translation>
            <numerusform>Au plus %n choix est possible.</numerusform>
            <numerusform>Au plus %n choix sont possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how accurate it is, like “±50m” behind it.</source>
        <translation>Indiquez la précision, comme «&#xa0;±50m&#xa0;» à la suite.</translation>
    </message>
    <message>
        <source>Write the three capital letters of the country (ISO 3166).</source>
        <translation>Écrivez les trois lettres majuscules du pays (ISO 3166).</translation>
    </message>
    <message>
        <source>Write the three capital letters of the currency (ISO 4217).</source>
        <translation>Écrivez les trois lettres majuscules de la monnaie (ISO 4217).</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n needed.</source>
        <translation>
            <numerusform>%1&#xa0;: il en faut au moins %n.</numerusform>
            <numerusform>%1&#xa0;: il en faut au moins %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n allowed.</source>
        <translation>
            <numerusform>%1&#xa0;: %n au plus.</numerusform>
            <numerusform>%1&#xa0;: %n au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>Tout ce qui a fait l’objet de la décision n’est pas encore arrivé ici.</translation>
    </message>
    <message>
        <source>The letter of appointment had ended or not begun.</source>
        <translation>La lettre de nomination avait expiré ou n’avait pas encore pris effet.</translation>
    </message>
    <message>
        <source>It was not written where the record is kept.</source>
        <translation>La décision n’a pas été écrite là où la fiche est conservée.</translation>
    </message>
    <message>
        <source>It does not prove who decided, or what on.</source>
        <translation>La décision ne prouve pas qui a décidé, ni sur quoi.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>La décision ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>People had said different things in it.</source>
        <translation>Des indications différentes y figuraient.</translation>
    </message>
    <message>
        <source>Somebody had decided otherwise, and neither knew of the other. Decide again.</source>
        <translation>Une autre personne avait décidé autrement, sans que l’une ait connaissance de l’autre. Décidez de nouveau.</translation>
    </message>
    <message>
        <source>Does not count: their role reaches only what is their own.</source>
        <translation>Ne compte pas&#xa0;: son rôle ne porte que sur ce qui lui appartient.</translation>
    </message>
    <message>
        <source>Does not count: the field cannot hold such a value.</source>
        <translation>Ne compte pas&#xa0;: le champ ne peut pas contenir une telle valeur.</translation>
    </message>
    <message>
        <source>Does not count: their role does not allow it.</source>
        <translation>Ne compte pas&#xa0;: son rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>It takes two people to void a record.</source>
        <translation>Il faut deux personnes pour annuler un enregistrement.</translation>
    </message>
    <message>
        <source>More than one device may send in a day. It waits, and is sent later.</source>
        <translation>C’est plus qu’un appareil ne peut envoyer en un jour. Cela attend et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>The centre&apos;s disk is full. Nothing is lost; it is sent when there is room.</source>
        <translation>Le disque du centre est plein. Rien n’est perdu ; l’envoi se fera quand il y aura de la place.</translation>
    </message>
    <message>
        <source>Does not count: it was written before the record it speaks of was there.</source>
        <translation>Ne compte pas : cela a été écrit avant que la fiche dont il parle n’existe.</translation>
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
        <translation>%1&#xa0;: indiqué</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>a filter</comment>
        <translation>%1&#xa0;: vide</translation>
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
        <source>Find a list</source>
        <translation>Trouver une liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
</context>
<context>
    <name>app::PartsList</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Aucun élément pour le moment</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>Enregistrez d’abord la fiche, puis complétez-la.</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>Pas sur cet appareil</translation>
    </message>
    <message>
        <source>These records are kept in %1.</source>
        <translation>Ces fiches sont conservées dans %1.</translation>
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
        <source>Cannot add: %1 is not on this device</source>
        <translation>Ajout impossible&#xa0;: %1 ne se trouve pas sur cet appareil</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>Quelles parties</translation>
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
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>jamais modifiée</translation>
    </message>
    <message>
        <source>Choose a record in the list.</source>
        <translation>Choisissez une fiche dans la liste.</translation>
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
    <message>
        <source>They come with reviews and with new policy; nobody types them in.</source>
        <translation>Elles proviennent des examens et des nouvelles règles&#xa0;; personne ne les saisit.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
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
    <name>app::ReviewView</name>
    <message>
        <source>%1: added</source>
        <translation>%1&#xa0;: ajouté</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1&#xa0;: retiré</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1; changed since it was: %2</source>
        <translation>%1&#xa0;; modifié depuis le stade&#xa0;: %2</translation>
    </message>
    <message>
        <source>In force: %1, %2</source>
        <translation>En vigueur&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>Expiré.</translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>Tout ce qui a fait l’objet de la décision n’est pas encore arrivé ici.</translation>
    </message>
    <message>
        <source>Changed since:</source>
        <translation>Modifié depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is in force.</source>
        <translation>Rien n’est en vigueur.</translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <translation>%1, noté par %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 en qualité de %2</translation>
    </message>
    <message>
        <source>Acting, under a delegation</source>
        <translation>Par intérim, en vertu d’une délégation</translation>
    </message>
    <message>
        <source>Awaits ratification</source>
        <translation>En attente de ratification</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Ne compte pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ratify: %1</source>
        <translation>Ratifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>People said different things in it. Settle the conflicts first.</source>
        <translation>Des indications différentes y figurent. Réglez d’abord les conflits.</translation>
    </message>
    <message>
        <source>Say why in the comment, then try again.</source>
        <translation>Dites pourquoi dans le commentaire, puis réessayez.</translation>
    </message>
    <message>
        <source>This decision does not wait for ratification any more.</source>
        <translation>Cette décision n’attend plus de ratification.</translation>
    </message>
    <message>
        <source>It is not complete:</source>
        <translation>Ce n’est pas complet&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
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
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Provisionally: who decided it has not signed it yet.</source>
        <translation>À titre provisoire&#xa0;: la personne qui a décidé n’a pas encore signé.</translation>
    </message>
    <message>
        <source>Disputed: what stands stays until somebody decides again.</source>
        <translation>Contesté&#xa0;: ce qui est en place demeure jusqu’à une nouvelle décision.</translation>
    </message>
    <message>
        <source>%1 what is in force as %2</source>
        <translation>%1 ce qui est en vigueur, en qualité de %2</translation>
    </message>
    <message>
        <source>Say when it was decided as a date and a time.</source>
        <translation>Indiquez la date et l’heure de la décision.</translation>
    </message>
    <message>
        <source>Say who decided, then try again.</source>
        <translation>Dites qui a décidé, puis réessayez.</translation>
    </message>
    <message>
        <source>It has changed since you looked at it. Read it again, then decide.</source>
        <translation>La fiche a changé depuis que vous l’avez consultée. Relisez-la, puis décidez.</translation>
    </message>
</context>
<context>
    <name>app::Sidebar</name>
    <message>
        <source>Find a list</source>
        <translation>Trouver une liste</translation>
    </message>
    <message>
        <source>No list of that name</source>
        <translation>Aucune liste de ce nom</translation>
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
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>Quelque chose d’affiché ici ne découlait pas de ce qui a été écrit. C’est rétabli.</translation>
    </message>
    <message>
        <source>Something was missing here. It has been fetched again.</source>
        <translation>Quelque chose manquait ici. Cela a été récupéré de nouveau.</translation>
    </message>
    <message>
        <source>Another laptop says that it shows something else. This one has been checked and is sound.</source>
        <translation>Un autre ordinateur dit afficher autre chose. Celui-ci a été vérifié et est en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) claim to replace what their author has not shown to have seen. They replace nothing.</source>
        <translation>
            <numerusform>%n modification prétend remplacer ce que son auteur n’a pas prouvé avoir vu. Elle ne remplace rien.</numerusform>
            <numerusform>%n modifications prétendent remplacer ce que leur auteur n’a pas prouvé avoir vu. Elles ne remplacent rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has shown %1 another history than this laptop, or so it is said there. Nothing saved here is lost. Tell your administrator before you rely on what comes from the centre.</source>
        <translation>Le centre a montré à %1 un autre historique qu’à cet ordinateur, ou du moins on le dit là-bas. Rien de ce qui est enregistré ici n’est perdu. Prévenez votre administrateur avant de vous fier à ce qui vient du centre.</translation>
    </message>
    <message numerus="yes">
        <source>An older file lies in the place of this laptop&apos;s records: %n change(s) saved here are not in it. What had been sent comes back with the next exchange. If there is a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>Un fichier plus ancien a pris la place des données de cet ordinateur : %n modification enregistrée ici n’y figure pas. Ce qui avait été envoyé reviendra au prochain échange. S’il existe un muster.db plus récent, fermez Muster et remettez-le.</numerusform>
            <numerusform>Un fichier plus ancien a pris la place des données de cet ordinateur : %n modifications enregistrées ici n’y figurent pas. Ce qui avait été envoyé reviendra au prochain échange. S’il existe un muster.db plus récent, fermez Muster et remettez-le.</numerusform>
        </translation>
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
    <message>
        <source>Fetch everything again</source>
        <translation>Tout récupérer de nouveau</translation>
    </message>
    <message>
        <source>Type your passphrase to begin again with empty records and fetch everything from the centre. What is left of the old records is set aside in the folder, not deleted.</source>
        <translation>Saisissez votre phrase de passe pour recommencer avec des fiches vides et tout récupérer du centre. Ce qui reste des anciennes fiches est mis de côté dans le dossier, pas supprimé.</translation>
    </message>
    <message>
        <source>Fetching everything again</source>
        <translation>Récupération de l’ensemble</translation>
    </message>
    <message>
        <source>What has been sent from this laptop, and what others have sent, comes back from the centre.</source>
        <translation>Ce qui a été envoyé depuis cet ordinateur portable et ce que les autres ont envoyé revient du centre.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Situation: security forces and threat groups</source>
        <translation>Situation&#xa0;: forces de sécurité et groupes menaçants</translation>
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

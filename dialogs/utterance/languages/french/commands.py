"""Short French messages that steer the bot, and the polite words around them."""

from __future__ import annotations

from dialogs.utterance.language import anywhere, whole, words
from dialogs.utterance.patterns import Phrases
from dialogs.utterance.question import Intent

# A message of these words only is a greeting or thanks.
_SMALL_TALK = "|".join(
    sorted(
        words(
            """
            a à aide aidé ainsi allez allo allô appréciée aprem après après-midi au aujourd'hui aurevoir avance avez
            beau beaucoup belle bien bientôt bise bises bisous bon bonjour bonne bonsoir bravo c' ca ça carrément ce
            cela cet ciao clair comment compris cool cordialement coucou cest d' d'avance dac de demain deux efficace en
            encore entendu équipe est et excellent excellente êtes fin fait formidable gentil géniale génial grand
            grâce hello hey hi hâte il infiniment info infos impec impeccable itou j' je jour journée jours là la le les
            l' lundi m' ma mardi marche matin matinée mercredi merci merciii mersi mille moi monde midi n' ne nickel nuit ok okay
            on oui parfait par pas passe passez perso plaisir plus pour pr problème quoi rapide rapidité reçu re réglé réactif
            réactivité rebonjour remercie réponse revoir rien résolu roule s' salut samedi service si soir soirée sois
            suis super t' te tes thanks tiptop toi top tous tout toute tres très trop tu un une utile va vas vendredi
            vais vais-bien vont vos votre vous vraiment week-end weekend yo ça au-revoir
            salutations bot gros chef sympa apprécié adieu tchao tchuss tcho jeudi dimanche fonctionne ton vient
            """
        )
    )
)

FILLERS = anywhere(
    "(?:s'|si) il (?:te|vous) plait|svp|stp|s v p|please|bonjour|bonsoir|salut|coucou|hello|hey|rebonjour|re|alors|donc|bon|bien|ben|bah|euh|ok|okay"
    "|d' accord|dac|du coup|en fait|finalement|et|mais|sinon|la|maintenant|merci(?: (?:d' avance|beaucoup|bien))?|bot|maintenant"
    "|(?:peux|pourrais|peut|pourrait|voudrais|veux) tu|(?:pouvez|pourriez|voulez|voudriez) vous|tu (?:peux|pourrais)|vous (?:pouvez|pourriez)|est ce que (?:je|tu|vous|on) (?:peux|peut|pourrais|pouvez|pourriez|pourrait)"
    "|(?:puis|pourrais|peux) je|on peut|peut on|je (?:veux|voudrais|souhaite|souhaiterais|peux|pourrais)|j' (?:aimerais|ai envie de|ai besoin de|ai besoin d')|veuillez|merci de|il faut|faut|juste|simplement|un peu|vite|tout de suite|@x|allez|allez y|vas y|pour moi|moi",
)


def _wish(*choices: str) -> Phrases:
    """The phrases as a whole message, up to four in a row: "on recommence à zéro, c'est pour quelqu'un d'autre"."""
    said = "|".join(choices)
    return whole(rf"(?:{said})(?: (?:{said})){{0,3}}")


_IT = r"(?:ca|cela|ma (?:demande|question|recherche)|tout(?: ca)?|la|le|l'|cette (?:demande|question|recherche|conversation)|la (?:demande|recherche|conversation|question)|tout)"

COMMANDS = (
    (
        Intent.GREETING,
        whole(
            r"(?:super |ok |parfait |nickel )?merci(?: \w+){0,2} (?:c' est|ca|tout est) (?:enfin )?(?:regle|resolu|bon|ok|parfait|marche|fonctionne|rentre dans l' ordre)"
        ),
    ),
    (
        Intent.HELP,
        _wish(
            r"(?:a l' |l' |de l' |besoin d' |j' ai besoin d' |d' )?aide(?: moi| nous)?(?: urgent)?",
            r"aidez(?: moi| nous)|m' aider|au secours|help(?: me)?|sos",
            r"\?+|menu|commandes?|options?|exemples?|mode d' emploi|instructions?|guide|faq|info|infos|usage|documentation|doc|tutoriel|tuto",
            r"(?:la |les )?(?:liste des )?(?:commandes|fonctions|fonctionnalites|options)(?: disponibles| possibles)?",
            r"(?:qu' est ce que|que|quoi|qu') (?:tu |vous |on |je |t' )?(?:sais|sait|savez|peux|peut|pouvez|fais|faites|puis|es capable de|etes capable de|proposes?|pouvons)(?: tu| vous| on| je| t)?(?: faire| m' aider| demander| te demander| vous demander| comme questions?| d' autre| ici| pour moi| proposer| me proposer| me dire| nous)*",
            r"(?:tu|vous) (?:sais|peux|savez|pouvez|fais|faites|sers|servez) (?:faire )?(?:quoi|a quoi)(?: exactement| au juste| d' autre| au fait)*",
            r"(?:a|en) quoi (?:tu |vous |ca |cela |peux |pouvez |sers |servez |sert )*(?:tu |vous |ca |cela )?(?:sers|servez|sert|peux|pouvez|m' aider|m' etre utile|aider|aides|exactement|ce bot| )*",
            r"(?:a|pour) quoi (?:ca |cela |tu |ce bot |ce chat )?(?:sert|sers)(?: (?:tu|ce bot|ca|le bot|cet outil|cette appli\w*))?",
            r"comment (?:ca |cela |ce bot |tu |vous |on |cet outil |l' outil |le bot )?(?:marche|marches|fonctionne|fonctionnes|fonctionnez|t' utilise|utilise|utiliser|s' utilise|s' en servir)(?: (?:t )?(?:tu|ca|vous|le bot|ce bot|cet outil|ce truc|on|l' outil))*",
            r"comment (?:on |je |dois je |puis je |peut on )*(?:t' |vous |s' |m' )?(?:utiliser?|servir|poser une question|en servir|en sers|parler|interroger|faire pour t' utiliser|faire)(?: de toi| de ce bot| du bot| ce bot| de cet outil| cet outil| le bot| de ca)*",
            r"(?:c' est |ce sont )?(?:quoi|quelles (?:sont|etaient)) (?:tes|vos) (?:fonctions|fonctionnalites|capacites|possibilites|commandes|options|competences)(?: ?(?:exactement|au juste))?|tes (?:fonctions|capacites|commandes)",
            r"(?:comment|en quoi) (?:peux|pourrais|pouvez|pourriez) (?:tu|vous) (?:m'|nous) (?:aider|etre utile|assister)",
            r"(?:qui|t'|tu) (?:es|etes|est)(?: tu| vous| qui| ce)?|(?:tu es|t' es|c' est) (?:qui|quoi)(?: toi)?(?: ce (?:bot|truc|machin))?|qu' est ce que (?:tu es|c' est|vous etes)(?: que ca| ce bot)?",
            r"(?:quelles?|quels?) (?:sont (?:les |tes |vos )?)?(?:questions?|commandes?|options|choses|possibilites|fonctions|fonctionnalites|types? de questions?|genre de questions?)(?: (?:puis je|je peux|peut on|on peut|que je peux|sont|disponibles|possibles|existent|poser|te poser|vous poser|as tu|proposes tu|demander))*",
            r"(?:je (?:ne )?sais pas (?:quoi|comment) (?:demander|faire|dire|t' utiliser|ca marche|m' y prendre|ecrire))|je suis perdue?|je (?:ne )?comprends (?:rien|pas)(?: comment ca marche)?",
            r"(?:que|quoi|qu' est ce que) (?:peux|sais|pouvez|savez|pourrais) (?:tu|vous) (?:m' |me |nous |t' )?\w+(?: (?:faire|dire|comme info|d' utile|sur ce sujet|ici))?",
            r"(?:montre|affiche|donne|explique)(?: moi)? (?:l' aide|le menu|les commandes|les options|des exemples|un exemple|ce que tu (?:sais|peux) faire|comment (?:ca marche|tu fonctionnes|t' utiliser))",
        ),
    ),
    (
        Intent.CANCEL,
        _wish(
            rf"annule(?:r|z)?(?: {_IT})?|j' annule|annulation",
            r"(?:non )?(?:laisse|laissez|laisser)(?: (?:tomber|beton|faire|ca|courir|pisser))+|(?:laisse|laissez)",
            r"oublie(?:z|r)?(?: (?:ca|tout|cela|ce que j' ai dit|ma (?:question|demande)|l' idee))*|on oublie(?: ca)?",
            rf"(?:stop|arrete|arretez|arreter|abandonne|abandonner|abandonnez|j' abandonne|j' arrete|on arrete|termine|terminer|fin|quitter|quitte|exit|sortir|fermer|ferme|cloturer|interromps|on laisse tomber)(?: {_IT}| la| maintenant| tout)*",
            r"(?:ce n'|c'|n'|ca n'|non|ce) ?est (?:plus|pas)(?: plus)? (?:la peine|necessaire|grave|important|utile|d' actualite|besoin|urgent)(?: (?:laisse|laissez|oublie) (?:tomber|ca))?",
            r"(?:pas|plus) (?:la peine|grave|besoin|necessaire|important|d' actualite|utile)|(?:pas|c' est pas) grave (?:laisse|oublie|laissez)\w*(?: tomber| ca)?|tant pis|peu importe|non rien|rien|c' est rien|finalement non|non laisse(?: tomber)?|(?:en fait |finalement )?(?:non )?(?:rien|non)(?: rien)?|j' ai change d' avis|(?:je n' |j' )?(?:en )?(?:ai )?plus besoin",
            r"non|finalement|en fait|ca ira|(?:non )?c' est bon|tout va bien|plus rien|ignore(?:z|r)?(?: (?:ca|cela|ma demande|mon message|tout))?|fausse (?:alerte|manip|manoeuvre)|(?:je me suis|j' ai) (?:trompee?|fait erreur)|erreur de ma part|ne (?:fais|faites) rien|cancel|ca ira(?: comme ca)?|c' est bon(?: laisse tomber)?|passons|on passe|autant pour moi|au temps pour moi",
        ),
    ),
    (
        Intent.BACK,
        _wish(
            r"(?:retour|revenir|reviens|revenez|retourne|retourner|retournez|remonte)(?: (?:en|a|au|vers|d'|l'|la|le|un|une|arriere|precedent|precedente|etape|ecran|cran|question|menu|debut de la question|avant|juste))*",
            r"(?:en |marche )?arriere|page precedente|precedent|precedente|(?:la |l' |a l' |a la |le )?(?:etape|ecran|question|page|menu|carte) (?:precedente?|d' avant)|un (?:cran|pas) en arriere|back|undo|(?:aller|va|je reviens|on revient|reculer|recule|faire machine|fais machine|faire un pas|un pas|fais un pas) (?:en |un pas en )?arriere|reculer?|recule d' (?:une|un) (?:etape|cran)"
            r"|annule(?:r|z)? (?:la )?(?:derniere (?:etape|action|reponse)|l' etape)|(?:on )?(?:revient|reviens) (?:en arriere|a l' etape (?:precedente|d' avant)|a la question (?:precedente|d' avant))|defaire",
        ),
    ),
    (
        Intent.START_OVER,
        _wish(
            r"(?:recommence|recommencer|recommencez|recommencons|on recommence|reprendre|reprends|reprenons|repartir|repartons|on repart|reinitialise|reinitialiser|reset|on reprend|repars|remettre|remets|relancer|redemarrer|redemarre|remise)(?: (?:tout|du|de|depuis|a|au|le|debut|zero|la|conversation|discussion|recherche|nouveau|une|nouvelle|compteur|compteurs|les))*",
            r"(?:passons|passe|passer|on passe|passez) (?:a |au |sur )?(?:une autre|un autre|l' autre|quelqu'un d' autre|la personne suivante|la suivante|le suivant)(?: (?:personne|collegue|cas|employee?|salariee?|dossier|sujet|nom))?",
            r"(?:depuis le |du )debut|(?:repartir |a |de |on repart (?:de|a) )zero|(?:non )?(?:c' est )?(?:pour |sur |a propos d' |de )?(?:quelqu'un|quelqu' un|qqn) d' autre|(?:c' est )?(?:une|pour une|sur une|d' une|l'|non une)? ?autre (?:personne|question|recherche|collegue|employee?|salariee?|demande|sujet|cas|probleme|utilisateur|utilisatrice|chose|collaborat\w+)",
            r"(?:changer?|changeons|on change|changez) (?:de |d' )(?:personne|sujet|question|utilisateur|employe|utilisatrice|nom|collegue)|(?:autre|nouveau|nouvelle|une nouvelle|un nouveau) (?:chose|question|recherche|sujet|demande|personne|depart|conversation|cas|discussion|requete|session)",
            r"tout reprendre|(?:tout )?(?:recommencer|reprendre)|(?:je (?:veux|voudrais) )?(?:demander|voir|regarder|chercher|verifier|passer|on passe|passons|c' est) (?:pour|a|sur)? ?(?:quelqu'un|une personne|un collegue|un|une) (?:d' )?autre(?: \w+)?|(?:j' (?:ai|aurais) |poser? |faire |lancer? |pose |fais |commencer |passer a |passons a |on passe a |parlons d' |parler d' |chercher |cherche |demarrer |voir |une |encore )+(?:une |un |d' |la |a )*(?:autre|nouvelle|nouveau|quelqu'un d' autre|qqn d' autre) ?(?:question|recherche|demande|personne|cas|sujet|discussion|chose|conversation|collegue|salariee?|employee?)?(?: a (?:te |vous )?poser)?",
            r"efface(?:r|z)?(?: tout| la conversation)?|vide(?:r)? la conversation|restart|start over|rien a voir|(?:on )?passons? a autre chose|pas (?:elle|lui)(?: quelqu'un d' autre)?|ce n' est pas (?:elle|lui|la bonne personne|le bon)|(?:c' est )?pas la bonne personne|(?:je me suis )?trompee? de personne|mauvaise personne|personne suivante|au suivant|suivante?",
        ),
    ),
    (
        Intent.RECHECK,
        _wish(
            r"(?:rafraichi[rs]|rafraichissez|actualise[rz]?|reverifie[rz]?|recharge[rz]?|refresh|recheck|reessaye[rz]?|reessaie|reessai|retente[rz]?|re-?teste[rz]?|recontrole[rz]?|re verifier?)(?: (?:le|la|l'|ca|cela|une|fois|encore|derniere|statut|carte|resultat|page|voir|son|cas|dossier|etat|pour voir|compte|stp))*",
            r"(?:alors|et|bon)(?: (?:alors|maintenant|la|donc))*|encore(?: une fois)?|a nouveau|de nouveau|une (?:autre |nouvelle |seconde |deuxieme )?fois de plus|une nouvelle fois|(?:des|du) (?:nouvelles?|nouveau|neuf|progres|changement|mieux)(?: (?:la dessus|depuis|a ce sujet|pour (?:elle|lui|ca)|depuis (?:hier|tout a l' heure|ce matin)))?|quoi de neuf|(?:alors )?(?:quelles )?nouvelles?|"
            r"du nouveau|du neuf|(?:y a t il|il y a|y a|est ce qu' il y a|tu as|as tu|t' as|avez vous|vous avez|a t on|on a) (?:du|des|un|une|eu) (?:nouveau|neuf|nouvelles?|changement|progres|mieux|avancees?|evolution|mise a jour|update|maj|amelioration|retour|avancement)(?: (?:depuis|la dessus|a ce sujet|pour (?:elle|lui|ca)|sur (?:ce|le) (?:cas|dossier)|@d))*",
            r"(?:ca|c'|cela|est ce que (?:c'|ca)|est ce|il|elle) ?(?:a|est|en est|est ce|y est)? ?(?:t )?(?:il )?(?:ou|change|bouge|avance|marche|fonctionne|regle|bon|mieux|corrige|resolu|passe|fait|ok|reparee?|la|debloquee?|evolue|arrange|termine|en ordre|toujours pareil|toujours (?:le meme|la meme chose|en panne|bloque|ko|pas bon|en erreur|en attente))(?: (?:mieux|maintenant|depuis|cette fois|enfin|depuis|quelque chose|ou quoi|ou pas|ou toujours pas|ca y est|@d))*",
            r"(?:c' est |est ce |ca fait )?(?:toujours|encore)(?: (?:pareil|pas|rien|la meme chose|le meme (?:probleme|souci|resultat|statut|etat)|en panne|bloque|idem|ko))+|(?:toujours )?(?:pareil|idem|rien de (?:neuf|nouveau)|pas de nouvelles|aucun changement|rien n' a (?:change|bouge)|ca n' a pas (?:change|bouge))|ou en est (?:on|ce|ca|tu)|on en est ou|(?:et )?(?:ca )?en est ou|(?:qu' |et )?en est il",
            r"(?:refais|refait|refaire|refaites|relance|relancer|recommence|rejoue|reprends)(?: moi)? (?:un|une|le|la|l'|ta|ton|cette|ce) (?:test|check|verif|verification|controle|diagnostic|analyse|recherche|tour|essai|point)|(?:verifie|verifier|verifiez|regarde|regardez|regarder|controle|checke|teste|consulte|essaie|essaye|essayer|jette un oeil|tente|relis)(?: (?:ca|cela|le|la|l'|les|a|encore|nouveau|de|une|fois|autre|voir|derniere|deuxieme|seconde|nouvelle|pour voir|stp|cas|statut|son|s' il y a|si|du|changement|quelque chose|a change|dossier|ou ca en est|si c' est bon|si ca marche))*|"
            r"(?:alors )?(?:ca|c') (?:y est|est bon|est ok|est regle|est fait)(?: (?:ou|toujours|pas))*|ca y est|(?:est ce que )?(?:c' est|ca) (?:enfin )?(?:bon|regle|resolu|passe|ok|fait|en place|pret)|update|mise a jour|retry|again",
        ),
    ),
    (
        Intent.ON_DEMAND,
        _wish(
            r"(?:lance|lancer|lancez|execute|executer|executez|demarre|demarrer|declenche|declencher|fais|faire|faites|force|forcer|forcez|relance|relancer)(?: (?:le|la|l'|les|ca|un|une|provisionnement|provisioning|synchro|synchronisation|sync|a la demande|tout de suite|immediatement|maintenant|manuellement|pour (?:elle|lui)|job))+",
            r"(?:provisionne|provisionner|provisionnez|synchronise|synchroniser|synchronisez|sync)(?: (?:la|le|les|l'|ca|elle|lui|tout de suite|maintenant|immediatement))*|a la demande|provisionnement a la demande|on[ -]demand|fais le|vas y lance|lance|go",
        ),
    ),
    (
        Intent.WATCH,
        _wish(
            r"(?:surveille|surveiller|surveillez|suivre|suis|suivez|abonne|abonner|m' abonner|je m' abonne|m' y abonner|abonne(?:z)? moi|watch|notifie|notifier|previens|previens moi|prevenez moi|avertis moi|me prevenir|alerte moi|tiens moi au (?:courant|jus)|tenez moi (?:au courant|informee?)|me tenir au courant|garde un oeil dessus)(?: (?:le|la|les|ca|cela|ce cas|cette personne|l'|ce compte|dessus|dossier|y))*",
        ),
    ),
    (
        Intent.UNWATCH,
        _wish(
            r"(?:se |me )?desabonne[rz]?(?: (?:moi|de|tout|ca))*|me desabonner|ne plus (?:suivre|surveiller|notifier|me prevenir)|plus de (?:notifications?|notifs?|alertes?|messages?)|unwatch|mute|desinscription|desinscris moi|silence|mode silencieux|tais toi",
        ),
    ),
    (
        Intent.ESCALATE,
        _wish(
            r"(?:escalade|escalader|escaladez|escalation|helpdesk|support|un humain|humain|un agent|agent|ticket|un ticket|technicien|un technicien|une vraie personne|un conseiller|conseiller|l' assistance|assistance|le support|centre de services?|le helpdesk|hotline|quelqu'un de vivant|un operateur|une personne)(?: (?:reel|reelle|humain|maintenant|ca|cela|le cas|informatique))*",
        ),
    ),
    (
        Intent.MY_CASES,
        _wish(
            r"(?:voir |liste(?:r)? (?:de )?|affiche(?:r)? |montre(?:r)?(?: moi)? |consulter |ou en sont |etat de )?(?:mes|les|tous mes) (?:tickets?|demandes|cas|dossiers|incidents|escalades|signalements|billets)(?: (?:en cours|ouverts|ouvertes|en attente|actuels))*|tickets|mon ticket|mon dossier|mon incident|dossiers",
        ),
    ),
    (
        Intent.MY_WATCHES,
        _wish(
            r"(?:voir |liste(?:r)? (?:de )?|affiche(?:r)? |montre(?:r)?(?: moi)? |consulter |gerer )?(?:mes|tous mes|toutes mes|les) (?:suivis?|surveillances?|abonnements?|alertes?|notifications?|notifs?|personnes (?:suivies|surveillees)|watches|comptes (?:suivis|surveilles))(?: (?:en cours|actifs?|actives?|actuels|actuelles))*|abonnements|suivis|watchlist|liste de surveillance|surveillances",
        ),
    ),
    (
        Intent.JOB_STATUS,
        _wish(
            r"(?:le |l' |la )?(?:statut|status|etat|etat du job|statut du job|etat de la synchro\w*|statut de la synchro\w*|jobs?|job status|sante du connecteur|etat du connecteur|etat des jobs|etat du provisioning|statut du provisioning|etat du provisionnement|sync status|statut du provisionnement|statut des jobs)",
        ),
    ),
    (
        Intent.GREETING,
        whole(
            rf"(?:{_SMALL_TALK}|@d)(?: (?:{_SMALL_TALK}|@d)){{0,9}}",
        ),
    ),
)

KNOWN_ISSUES = whole(
    "(?:(?:y a t il|il y a|est ce qu' il y a|quels? sont|quelles? sont|quels?|montre(?: moi)?|affiche(?: moi)?|liste(?:r)?|voir|donne moi|consulter|on a)(?: (?:les|des|la liste des|tous les|actuellement|la liste de|nos|vos))*"
    " )?(?:les |liste des |des )?(?:problemes?|incidents?|pannes?|bugs?|anomalies?|soucis?|erreurs?) (?:deja )?(?:connue?s?|repertorie\\w*|signales|en cours connus)(?: (?:en ce moment|actuellement|aujourd'hui|actuels|en cours|du moment))?",
)
"""The wish to see what the helpdesk has noted."""

"""What French says as a follow-up, to ask about a job, or to mean oneself."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.languages.french.speech import ACCOUNT
from dialogs.utterance.question import Intent

_TELL = (
    r"(?:previens|prevenez|prevenir|avertis|avertissez|avertir|alerte|alertez|alerter|notifie|notifiez|notifier|informe|informez|informer|dis|dites|dire|"
    r"ecris|ecrivez|ecrire|ping|pinge|pinguez|pinger|envoie|envoyez|envoyer|fais signe|faites signe|faire signe|signale|signalez|signaler|rappelle|rappelez|confirme|confirmez|confirmer|"
    r"prevenue?s?|avertie?s?|alertee?s?|notifiee?s?|informee?s?|fais|faites|faire|donne|donnez|donner|tiens|tenez|tenir|mets|mettez|mettre|laisse|contacte|contactez|appelle|sonne|bipe)"
)
_WHEN = (
    r"(?:quand|des que?|des qu'|une fois|lorsque?|lorsqu'|aussitot|sitot|si|le jour ou|le moment ou|a l' instant ou|au moment ou|du moment|en cas|"
    r"apres|tant que|s' il|s' ils)"
)
_US = r"(?:moi|nous|me|m'|l'|la|le)"
_DESK = (
    r"(?:(?:le |la |l' |au |a l' |aux |a la |un |une |du |de l' |mon |notre |nos |votre |les |a )?(?:help-?desk|service ?desk|support(?: (?:informatique|technique|it|niveau|n2))?|assistance(?: (?:informatique|technique))?|"
    r"hotline|equipe (?:it|informatique|support|identite|iam|technique)|it|dsi|service (?:informatique|it|support|technique|iam)|informatique|administrateurs?|admins?|admin|techniciens?|technicienne|informaticiens?|"
    r"centre de (?:services?|support)|niveau (?:2|deux|superieur)|n2|experts?|collegues? du support|equipe|servicedesk|specialistes?|sd))"
)
_HUMAN = (
    r"(?:(?:un|une|a un|a une|avec un|avec une|quelqu'un|a quelqu'un|avec quelqu'un|le|la|a|avec|l'|a l'|au|du|de la|d' un|d' une) ){1,3}?(?:vrai |vraie |veritable |autre )?"
    r"(?:humain\w*|etre humain|personne(?: (?:reelle|physique|humaine|competente|du support|de l' it))?|agent\w*|technicien\w*|conseill\w+|operat\w+|interlocuteur|informaticien|expert\w*|gens|collegue du support|admin\w*|help-?desk|support|it|dsi|assistance|hotline)"
)

FOLLOW_UPS = (
    (
        Intent.UNWATCH,
        anywhere(
            rf"(?:ne |n' )?(?:me |m' |nous |la |le |l' |les )*(?:{_TELL}|surveille|surveillez|surveiller|suivez|suivre|envoie|envoyez|parle|embete|spamme|relance) (?:moi |nous )?(?:plus|pas)(?! (?:si|quand|encore|de compte|acces))",
            r"(?:arrete|arretez|arreter|cesse|cessez|cesser|stoppe|stoppez|stopper|stop|desactive|desactivez|desactiver|supprime|supprimez|supprimer|coupe|coupez|couper|annule|annulez|annuler|enleve|retire|retirez|fin|mets fin|mettre fin) "
            r"(?:\w+ |d' |l' |m' |@p ){0,4}?(?:prevenir|avertir|alerter|notifier|informer|surveiller|suivre|suivi|surveillance|alertes?|notifications?|notifs?|abonnements?|messages|surveillances|suivis|ecrire|envoyer|relancer|spammer|embeter|rappels?|watch)",
            r"(?:ne |n' )?(?:veux|souhaite|desire|voudrais|besoin|ai|aimerais) (?:vraiment )?plus (?:[\w@'-]+ ){0,3}?(?:notifi\w+|notifs?|alertes?|prevenue?|informee?|averti\w*|suivre|surveiller|recevoir|messages?|etre (?:notif|prev|alert|inform|averti)\w+|suivi)",
            r"ne (?:le|la|les|l') suis plus|ne suis plus @p(?! pas)",
            r"(?:enleve|enlevez|enlever|retire|retirez|retirer|supprime|supprimer|ote|oter) (?:@p|la|le|les|l'|moi|cette personne|ce compte) (?:de |des |d' )(?:ma|mes|la|le|l'|ces|cette|suivis|alertes|notifications)",
            r"(?:inutile|(?:plus|pas) (?:la peine|necessaire|utile|besoin)) de (?:\w+ ){0,3}?(?:surveiller|suivre|prevenir|notifier|avertir|alerter|informer)",
            r"desabonne\w*|unwatch|desinscri\w+|ne plus (?:\w+ ){0,2}?(?:prevenir|suivre|surveiller|notifier|recevoir|alerter|m' informer|m' avertir|informer|etre)",
            r"(?:plus|pas) (?:besoin )?(?:de |d' )(?:me |m' |la |le )?(?:prevenir|tenir|suivre|surveiller|avertir|notifications?|notifs?|alertes?|notifier|informer|alerter|m' alerter)",
        ),
    ),
    (
        Intent.MY_WATCHES,
        anywhere(
            r"(?<!a )(?<!dans )(?<!de )(?<!sur )(?:mes|nos) (?:\w+ )?(?:suivis|surveillances|abonnements|alertes|notifications|watches)(?! (?:sont|est) (?:hs|en panne))",
            r"(?:qui|que|quoi|quels?|quelles?|quelle|qu' est ce que|lesquels) (?:\w+ |est ce |d' |@p ){0,4}?(?:je |tu |j' |vous )?(?:suis|surveille|surveilles|surveillez|suis tu|suis je|surveille je)(?: (?:je|tu|t))?(?: (?:abonnee?|actuellement|en ce moment|deja|en train de suivre|pour moi|deja abonnee?))*(?= [.?]|$| (?:actuellement|en ce moment|deja|abonne|pour moi|en train))",
            r"(?:quels?|quelles?) (?:suivis?|alertes|surveillances?|abonnements?|notifications) (?:ai|avons|est)",
            r"(?:attends?|attendons) (?:\w+ ){0,4}?(?:de |sur )?qui(?= [.?]|$)|(?:de )?qui (?:est ce que )?(?:j' |nous )?(?:attends|attendons)(?! (?:le|la|une?|son|sa) )",
            r"(?:quels?|quelles?|combien de|combien d'|quoi comme) (?:suivis?|alertes|surveillances?|abonnements?|notifications) (?:\w+ )?(?:est ce que |sont |ai |j' ai|je |en cours|actifs|actives)|(?:ai |j' ai|je recois) (?:\w+ )?quoi comme (?:suivis?|alertes|surveillances?|abonnements?|notifications)",
            r"(?:sur|pour|de|concernant) (?:qui|quels? \w+|quelles? \w+) (?:est ce que )?(?:je recois|ai je|j' ai|je suis|je serai|recois je|serai je)",
            r"(?:de |a |sur )?(?:qui|quoi) suis je(?! (?:dans|en|sur|rattache))",
            r"(?:suis je|je suis|est ce que je suis) (?:\w+ )?abonnee? (?:a (?:quelque chose|quoi|qui|quelqu'un|des)|quelque part)",
            r"(?:liste|voir|affiche|montre|lister|afficher|rappelle|donne|quelle est|quels sont|consulter|sortir|sors)(?: moi| nous)? (?:[\w@'-]+ ){0,5}?(?:suivis?|surveillances?|abonnements?|alertes|surveilles?|surveillees?|suivies|watch\w*)",
            r"(?:je suis|suis je) (?:\w+ ){0,2}?abonnee? a (?:quoi|qui|quels?)|(?:a |de )?(?:quoi|qui|quels? \w+|quelles? \w+) (?:est ce que )?(?:je suis|suis je) (?:\w+ )?abonnee?",
            r"(?:comptes|personnes|gens|dossiers|employes|salaries|collegues|cas) (?:que )?(?:je |j' )?(?:suis|surveille|ai mis en suivi|suivis|suivies|surveilles|surveillees)(?= [.?]|$| (?:actuellement|en ce moment))",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            r"(?:mes|nos) (?:\w+ ){0,2}?(?:tickets?|dossiers?|incidents?|escalades?|signalements?|billets|demandes(?! d')|cas)",
            r"(?:etat|statut|status|avancement|point|nouvelles?|suite|neuf|nouveau|progres|suivi|etat d' avancement|update|evolution|retour|etape|delai|ca avance|numero|reference) (?:\w+ |sur |pour |a |d' |de |du ){0,2}?(?:mon|ma|mes|notre) (?:\w+ )?(?:ticket|dossier|incident|demande|cas|escalade|signalement|billet|requete)",
            r"(?:ou |que |comment |quand |qu' |en )(?:en |devient |avance |est |sera |va |est ce qu' |est ce que )*(?:\w+ )?(?:mon|ma|mes|notre|le) (?:ticket|dossier|incident|demande(?! de creation)|cas|escalade|signalement|billet|requete)",
            r"(?:mon|ma|notre) (?:ticket|dossier|incident|demande|cas|escalade|signalement|billet|requete)(?: \w+)? (?:(?:a t il |est il |est elle |a t elle |en est |est |a |il |elle |t |ete |avance |sera |va |s' |n' )*)(?:avance|traite|traitee|pris en charge|prise en charge|resolu|clos|cloture|ferme|ouvert|vu|vue|en cours|bouge|ou|assigne|recu|pris|prise|regle|reglee|attribue|affecte|toujours ouvert|t il|traitee?|a quel stade|pas bouge|pas avance)",
            r"(?:j' ai|ai je|est ce que j' ai|combien (?:j' ai )?de|quels|liste(?:r)? (?:de |des )?|montre(?:r)?(?: moi)? |affiche(?:r)? |tous) (?:[\w@'-]+ ){0,3}?(?:tickets|incidents|dossiers|escalades|billets|demandes)(?: (?:ouverts?|ouvertes?|en cours|j' ai|ai je|que j' ai|en attente|sont|qui|a mon nom))*(?= [.?]|$)",
            r"^(?!.*@p)(?:.{0,80} )?(?:mon|ma|mes|notre|nos) (?:\w+ )?(?:tickets?|incidents?|dossiers?|billets?|escalades?|signalements?|demandes?)(?! (?:(?:rh|medical|de)\b|d'))",
            r"qui (?:s' occupe|gere|traite|suit|a pris|a recupere|travaille)(?: (?:de|d'|sur|en charge))? (?:mon|ma|mes|notre) (?:ticket|dossier|incident|demande|cas|escalade|signalement|billet|requete)",
            r"(?:ticket|dossier|incident|demande|escalade|cas|billet) que (?:j' ai|nous avons|on a) (?:\w+ )?(?:ouverte?|cree|creee|escaladee?|soumise?|deposee?|faite?|envoyee?|signale|transmise?)(?= .{0,40}(?:[?]|en est|ou|avance|statut)|$)",
        ),
    ),
    (
        Intent.WATCH,
        anywhere(
            rf"(?:{_TELL})(?: {_US})? (?:\w+ |d' |au |un |une |l' |s' |@p |@d ){{0,6}}?{_WHEN}(?! (?:c' est possible|ca vous|vous |tu |possible|besoin|(?:il|elle) (?:a|y a|est) (?:bien|deja)))",
            rf"(?:je |j' |on |nous )(?:veux|voudrais|souhaite|aimerais|souhaiterais|veut|aimerait|voudrait|peux|peut|puis|desire) (?:\w+ )?(?:etre |qu' on me |que (?:tu|vous) (?:me |m' ))?(?:{_TELL}) (?:[\w@'-]+ ){{0,3}}?(?:{_WHEN}|courant|de l' avancement)",
            rf"(?:quand|des que?|des qu'|une fois que?|lorsque?|lorsqu'|aussitot que?|sitot que?|si) [^.?]{{3,90}} (?:, )?(?:merci de |tu |vous |il faut |faut |pouvez vous |peux tu |veuillez )*(?:(?:me|m'|nous) (?:le |la |l' )?{_TELL}|{_TELL} (?:moi|nous|le moi))",
            r"(?:tiens|tenez|tenir|tienne|garde|gardez) (?:moi |nous |me )?(?:au courant|au jus|informee?s?|au fait|au parfum|avisee?s?)|(?:me|nous) (?:tenir|tenez|tiens) (?:au courant|informee?s?|au jus)|(?:etre|rester|suis) (?:tenue? )?(?:au courant|informee?) (?:de|des|du|d'|quand|pour)",
            r"(?:garde|gardez|garder|jette|jetez|aie|ayez|avoir) (?:donc )?(?:un oeil|l' oeil) (?:sur|dessus|regulierement)|(?:surveille|surveillez|surveiller|surveillance (?:de|du|d'|sur)|monitore[rz]?) (?:moi |donc |bien |de pres )?(?:@p|l'|le|la|ce|cette|son|les|ca|cela|leur|leurs|ces|pour moi|moi|compte|comptes|dossier)",
            r"(?:veux|voudrais|souhaite|aimerais|souhaiterais|peux|puis|peut|pouvoir|pourrais) (?:je )?(?:suivre|surveiller) (?:@p|le|la|l'|son|ce|cette|ca|les|leur)|(?:abonne|abonnez|abonner|inscris|inscrire) (?:moi |me |m' )?(?:aux|a|au|sur|pour)|(?:m'|me) (?:y )?(?:abonner|inscrire) (?:a|aux|au|pour)|(?:ajoute|ajoutez|ajouter|mets|mettre|mettez) (?:@p |la |le |les |moi |l' |y )?(?:\w+ )?(?:a ma|dans ma|a mes|dans mes|sous|en|sur ma|en mode) (?:liste de )?(?:surveillance|suivi|suivis|alerte|alertes|watch\w*|abonnements)",
            r"^(?:svp |stp )?suis (?:@p|le (?:compte|dossier|cas)|son (?:compte|dossier))|(?:suivez|suivre) (?:@p|le compte|son compte|le dossier|ce compte|l' arrivee|l' avancement|la creation|cette)",
            r"(?:un |une |petit |petite )(?:message|mail|signe|ping|notif|notification|alerte|mot|coucou|rappel|sms|mp) (?:\w+ ){0,3}?(?:quand|des que?|des qu'|une fois|lorsque?|si)",
            r"(?:previens|prevenez|notifie|notifiez|avertis|avertissez|alerte|alertez|informe|informez|prevenir|notifier|avertir|alerter|informer) (?:moi|nous|me) (?:pour|sur|concernant|de|d'|du|des)",
            r"(?:previens|prevenez|notifie|notifiez|alerte|alertez|avertis|avertissez) (?:moi|nous)(?= [.?]|$| (?:svp|stp|s'|merci))|(?:^|[.] )suivi (?:de|d') @p",
            r"(?:tiens|tenez|mets|mettez|tenir|mettre) (?:moi|nous) au (?:courant|jus|parfum)",
            r"(?:etre|sois|soit) (?:\w+ )?(?:notifie|prevenu|averti|informe|alerte|tenue? au courant)\w* (?:pour|de|d'|sur|concernant)",
            r"(?:alerte|notification|notif) (?:pour|quand|des|sur|si|lorsque)",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            r"escalade[rz]?|escalader|fais remonter|faites remonter|faire remonter (?:a|au|aux|ce|le|ca|cela|l')",
            rf"(?:transmets|transmettez|transmettre|transmet|passe|passez|passer|envoie|envoyez|envoyer|transfere|transferez|transferer|remonte|remontez|remonter|fais suivre|faites suivre|faire suivre|donne|donnez|donner|confie|confiez|confier|"
            rf"soumets|soumettez|soumettre|signale|signalez|signaler|adresse|adressez|adresser|renvoie|renvoyer|redirige|rediriger|redirigez|dirige|refile|file|balance|bascule|pousse|remets|relaie|relayez|relayer|route|router|communique|transmettez) (?:\w+ |@p |l' |d' |@x |le cas de ){{0,6}}?(?:a |au |aux |vers |chez )(?:l' |la |le |les |un |une |notre |mon )?{_DESK}",
            r"(?:ouvre|ouvrez|ouvrir|cree|creez|creer|fais|faites|faire|genere|generer|generez|soumets|soumettre|depose|deposer|deposez|lance|lancer|lancez|enregistre|enregistrer|mets|saisir|saisis|logue|monte|emettre|declare|declarer|declarez|ouvrir|remplis|rediger|logger|poser|pose) (?:moi |nous |lui |donc |me |m' |vite )*(?:un |une |le |des |ce |l' )?(?:nouveau |nouvelle |nouvel |petit )?"
            r"(?:ticket|incident|dossier|demande (?:aupres|au support|d' (?:assistance|intervention|escalade|aide|support)|de support|support|it|informatique|pour le support|au helpdesk)|cas|escalade|billet|requete|bug|signalement|tickets|jira|case)",
            rf"(?:parler|parle|discuter|echanger|chatter|chat|contact|contacter|joindre|avoir|voir|appeler|causer|communiquer|dialoguer|clavarder|tchatter|mets moi en (?:relation|contact)|mettre en (?:relation|contact)|mettez moi en (?:relation|contact)|en ligne|entrer en contact|mise en relation|besoin|besoin d'|veux|voudrais|passe moi|passez moi|donne moi|donnez moi|connecte moi|prefere|transfere moi|transferez moi|passer|demande|exige|cherche|pouvoir parler|discute|etre (?:mis en relation|mis en contact|recontactee?|rappelee?|contactee?)) "
            rf"(?:\w+ )?(?:avec |a |par |d' |de |en contact avec )?{_HUMAN}(?! (?:n'|a |ne ))",
            r"(?:parler|discuter|echanger|parle|avoir) (?:a |avec )?(?:quelqu'un|qqn|une personne)(?= [.?]|$| (?:au telephone|en ligne|de vive voix|svp|du|de l'|directement|en direct|rapidement|pour|de reel|de competent))",
            r"(?:personne|quelqu'un|agent|technicien|technicienne|collegue|membre|gars|gens|expert|specialiste) (?:du|de l'|de la|des|de chez) (?:\w+ )?(?:help-?desk|support|assistance|hotline|service desk|it|dsi|informatique|centre de services?)(?! (?:m'|me|a|dit|demande))|m' adresser a|s' adresser a qui",
            r"passe[rz]? la main|(?<!ressources )(?<!erreur )humaine?s?",
            r"(?:entre|dans) les mains (?:du|de l'|de la|des|d' un)",
            r"(?:enregistre|enregistrez|enregistrer|depose|deposer|soumets|soumettre|fais|(?<!il )(?<!je )(?<!on )faire|cree|creer|formuler|envoyer) une (?:nouvelle )?demande(?= (?:pour|au|aupres|concernant|a l'|$)|$)",
            r"(?:exige|exigent|veut|veux|voudrais|reclame|faut|faudrait|besoin d'|demande) (?:\w+ )?un (?:nouveau )?(?:ticket|incident|billet)",
            rf"(?:contacte|contactez|contacter|appelle|appelez|appeler|previens|prevenez|prevenir|alerte|alertez|alerter|informe|informez|informer|sollicite|solliciter|avertis|avertir|implique|impliquer|saisir|saisis|joindre|joins|demande a|demander a|avise|aviser|notifie|notifiez|notifier|interpelle|ping|fais intervenir|faire intervenir|faites intervenir|mobilise) {_DESK}(?! (?:m'|me))",
            r"(?:un |une |vrai |vraie |d' un |d' une |quelqu'un de )(?:humain|etre humain|vraie personne|vrai technicien|personne reelle|de chair)",
            r"(?:quelqu'un|une personne|un technicien|un agent|un admin|un humain|un informaticien) (?:du support |de l' it |de la dsi |de l' informatique |d' autre |de chez vous |du helpdesk |de competent )?(?:regarde|voie|examine|intervienne|contacte|rappelle|traite|verifie|peut|pourrait|doit|devrait|pour|peux|puisse|va|s' en|prenne|me|m'|prendre)(?: (?:il|elle|on))?(?: (?:me |m' |s' |@p|le|la|les|ce|cette|cela|ca|mon|son|prendre |regarder|voir|jeter|rappeler|contacter|occuper|aider|en |la main|le relais))",
            r"quelqu'un (?:du|de l'|de la|des|de chez) (?:\w+ ){0,2}?(?:support|it|informatique|dsi|help-?desk|assistance|technique|hotline|admins?) (?:\w+ )?(?:s' (?:occupe|en)|prenne|regarde|intervienne|contacte|appelle|rappelle|voie|traite|reprenne|peut)",
            r"(?:besoin|aide) (?:d'|du|de l'|de la|d' une?) (?:intervention |aide |assistance )?(?:humaine?|du support|du helpdesk|d' un technicien|technicien|support|helpdesk|assistance humaine)",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            r"(?:reverifi\w+|re-verifi\w+|rafraichi[rs]|rafraichissez|recheck\w*|re-check\w*|reessa\w+|retente[rz]?|re-?test\w+|re-?essa\w+|reregard\w+|recontrol\w+|re-regard\w+|reexamin\w+|actualise[rz]? (?:@p|le|la|l'|son|ca|pour|les))(?! pas)",
            r"(?:verifie|verifiez|verifier|regarde|regardez|regarder|controle|controlez|controler|checke|checkez|checker|teste|testez|tester|essaie|essaye|essayez|essayer|analyse|analysez|analyser|consulte|consulter|jette (?:un|encore un|a nouveau un) (?:oeil|coup d' oeil)|jeter un (?:oeil|coup d' oeil)|diagnostique|cherche|revois|relis|scanne|verif)"
            r" (?:\w+ |@p |@x |@d |l' |d' |s' |qu' ){0,7}?(?:a nouveau|de nouveau|encore une fois|une (?:nouvelle|autre|deuxieme|seconde|derniere|fois) ?fois|encore|une fois de plus|maintenant si|ou ca en est|si (?:c'|ca|quelque chose|la situation|il y a du) (?:est|a|s'|a change|est bon|marche|est regle|est resolu|nouveau|change|bouge|passe)|si (?:\w+ ){0,3}(?:change|bouge|evolue|maintenant))",
            r"(?:refais|refait|refaire|refaites|relance|relancer|relancez|rejoue|recommence|refaisons|repasse|repasser) (?:moi |nous |donc )?(?:un|une|le|la|l'|les|ta|ton|ce|cette|tes) (?:\w+ )?(?:test|tests|check|verif|verification|controle|diagnostic|diag|analyse|recherche|essai|point|tour|examen|coup d' oeil)",
            r"(?:du nouveau|du neuf|des nouvelles|une nouvelle|du changement|du mieux|des avancees|des progres|une evolution|une mise a jour|une amelioration|ca a (?:bouge|avance|change|evolue)|quoi de neuf|un update|des news|des updates|un retour)(?: (?:a t il|y a))? ?(?:pour|sur|concernant|a propos de|cote|du cote|depuis|avec|chez|au sujet|la dessus|$|[.?]|de|d'|du|par|a|@d|ici|dans|enfin)",
            r"(?:qu'|ou) (?:en est (?:il|on|ce)|en sommes nous|est ce que ca en est|ca en est|en est la situation|en est le (?:cas|dossier|probleme|souci))(?: \w+)?(?: (?:pour|de|avec|sur|du|concernant) (?:elle|lui|ca|cela|son|ce|cette))?(?= [.?]|$| maintenant| @d| depuis| apres)",
            r"(?:est ce que )?(?:ca|c'|cela|le probleme|le souci|la situation|rien|quelque chose|son statut|le statut|l' etat|l' erreur|l' incident|tout) (?:a t il |a t elle |est il |est elle |a |est |s' est )(?:\w+ )?(?:change|bouge|evolue|avance|regle|reglee|resolu|resolue|corrige|corrigee|debloque|rentre dans l' ordre|arrange|ameliore|passe|fixe|reparee?)(?: (?:maintenant|depuis|entre ?temps|cette fois|enfin|pour|@d|@p|ou|de|aujourd'hui|ce|avec))*(?= [.?]|$| \w+ [?]| @p)",
            r"(?:toujours|encore) (?:pareil|le meme (?:probleme|souci|resultat|statut|etat|message|diagnostic)|la meme (?:chose|erreur|situation)|idem|au meme point|d' actualite)|rien de (?:neuf|nouveau)",
            r"^(?!.*@p)(?:.{0,60} )?(?:pas|aucune?|une|des|plus)(?: d'| de)? (?:evolutions?|changements?|avancees?|ameliorations?|progres)(?! (?:(?:de|du)\b|d'))",
            r"(?:^|[.,?] )(?:un )?nouveau (?:controle|check|test|diag\w*)|(?:^|[.,?] )(?:une )?nouvelle (?:verif\w*|analyse)",
            r"(?:jette|jetez|jeter|donne|donner) (?:encore |a nouveau )?un (?:nouveau|autre|dernier|second|deuxieme|petit) (?:coup d' oeil|oeil|regard|coup)|un nouveau (?:test|check|diagnostic|essai|regard|coup d' oeil|controle)|une nouvelle (?:verification|verif|analyse|tentative)",
            r"(?:est ce (?:que )?)?(?:c' est|est ce|ca) (?:mieux|bon|regle|resolu|corrige|en ordre|debloque|passe|ok) (?:maintenant|cette fois|pour|depuis|ou|la|a present|enfin|desormais)|(?:et|alors) (?:maintenant|la|depuis)(?: (?:pour |chez )?@p)? [?]|(?:maintenant|depuis|alors|la)(?: ,)? (?:ca|cela) (?:donne|dit) quoi|ca (?:donne|dit) quoi (?:maintenant|depuis|la|aujourd'hui)",
            r"(?:verifie|regarde|verifiez|regardez|controle|check|checke|verifier) (?:\w+ )?(?:maintenant|encore|l' avancement|ou en est|ou on en est)",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            r"(?:lance|lancez|lancer|execute|executez|executer|demarre|demarrez|demarrer|declenche|declenchez|declencher|fais|faites|faire|force|forcez|forcer|relance|relancez|relancer|fais tourner|faites tourner|faire tourner|tourner|refais|refaire|refaites|effectue|effectuez|effectuer|active|envoie|pousse|rejoue|rejouer|rejouez|reexecute|reexecuter|redeclenche|redemarre|lances|lanciez|fasses|relances|forces) "
            r"(?:[\w@'-]+ ){0,5}?(?:provisionnements?|provisioning|synchro|synchros|synchronisations?|sync|resync\w*|approvisionnement|run|passage|cycle|on-demand|on demand|job|jobs|traitement|import|creation(?: (?:du|de son|manuelle|immediate|de|des))?)(?! (?:n'|ne|a |est |etait))",
            r"(?:lance|lancez|lancer|execute|executez|executer|fais|faire|faites|traite|traiter|traitez|passe|passez|passer|mets|force|forcez|forcer|pousse|poussez|pousser|provisionne|provisionner|synchronise|rejoue|rejouer|envoie|declenche|tente) (?:[\w@'-]+ ){0,4}?(?:a la demande|on[ -]demand|manuellement|immediatement|tout de suite|sans attendre|maintenant|de force|illico|sur le champ|dans l' immediat|a la main|en priorite|des maintenant|en manuel|tout de go|la tout de suite)",
            r"(?:provisionnement|provisioning|synchro|synchronisation|sync) (?:a la demande|on[ -]demand|manuelle?|immediate?|forcee?|ponctuelle?|unitaire|individuelle?)|on[ -]demand|a la demande(?! (?:de|d'|du|des|expresse|generale))",
            r"(?:^|[.,?] |svp |stp |bonjour |salut |plait |(?:peux|pourrais|peut|pouvez|pourriez|voudrais|pourrait) (?:tu |vous |on )?|(?:tu|vous|on) (?:peux|peut|pouvez|pourrais|pourriez) |merci de |il faut |faut |faudrait |veux |voudrais |aimerais |souhaite |besoin de |essaie de |essaye de |essayez de |veuillez |me |moi |nous |et |vas y |allez |donc |alors |ok |@x |puis je |que tu |que vous )"
            r"(?:re)?(?:provisionn(?:e|er|ez|es|iez)|synchronis(?:e|er|ez|es|iez)|resynchronis(?:e|er|ez)|sync|resync) (?:moi )?(?:vite )?(?:@p|la|le|l'|les|elle|lui|cette personne|ce (?:compte|salarie|monsieur|collegue)|son compte|ca|donc|immediatement|maintenant|tout)",
            r"(?:force|forcez|forcer|pousse|poussez|pousser|fais passer|faites passer|faire passer|fais avancer) (?:le |la |l' |les |un |une |donc |moi |enfin )?(?:@p|compte|dossier|passage|traitement|mise a jour|maj|changement|modif\w*|son|ses|creation)(?! pas)",
            r"(?:lance|lancez|lancer|fais|faites|execute|executer) (?:le|la|l'|les|ca) (?:\w+ )?(?:pour|a|sur) (?:@p|elle|lui)",
            r"(?:cree|creer|creez|ouvre|genere|generer) (?:le|la|l'|un|son|leur) (?:compte|utilisateur|acces|user)(?: (?:ad|pour|de|d'|@p|azure|entra))* (?:maintenant|tout de suite|immediatement|de suite|a la main|manuellement)",
            r"(?:relance|relancez|relancer|rejoue|rejouer|redeclenche) (?:moi |donc |le |la |l' )?(?:@p|pour @p|le compte (?:de |d' )?@p)",
        ),
    ),
)

WHY = anywhere(
    "pourquoi|pour quelle raison|pour quelles raisons|pour quel motif",
    "comment (?:se |ca se |cela se )?(?:fait|expliquer|explique|est ce possible)",
    "(?:quelle est |la |une |c' est quoi la )?(?:raison|cause|origine)",
    "qu' est ce qui|qu' est il arrive|d' ou (?:vient|ca vient)|(?:c' est|est ce) (?:quoi|normal)|que se passe|qu' y a t il|qu' a t (?:il|elle)|qu' est ce qu' il (?:y a|se passe)|il se passe quoi|qu' est ce qu' (?:elle|il) a",
)

OUTSIDE = anywhere(
    r"mots? de passe(?! (?:initial|provisoire|temporaire|de depart))|mdp|passwords?|code pin",
    "vpn|proxy|pare-feu|firewall",
    "imprimantes?|imprimer|impression|imprime|scanner|photocopieuse|toner|copieur",
    "wi-?fi|reseau sans fil|internet",
    "imprimer|installer|desinstaller|(?:telephone|portable|mobile|smartphone) (?:\\w+ ){0,3}?(?:casse|cassee|vole|perdu|rame|hs|en panne|charge|s' allume|fissure|sonne)",
    "meteo|temps fait il|pleuvoir|pleut|neige|neiger|soleil|temperature|clim|climatisation|chauffage",
    "ordinateur|ordi|pc|portable (?:rame|plante|neuf|est lent|hs)|laptop|ecran|clavier|souris|casque|tablette|iphone|smartphone|webcam|dock|batterie|chargeur|station d' accueil|disque dur|mac|macbook",
    r"licences?|licencier|abonnement (?:office|adobe|teams)|adobe|photoshop|autocad",
    "mfa|authenticator|double authentification|double facteur|deux facteurs|2fa|authentificateur",
    "blague|devinette|poeme|histoire drole|chanson|musique|film|livre|foot|football|match|rugby|tour de france|ligue",
    "dejeuner|cantine|restaurant|resto|restau|pizza|cafe|machine a cafe|manger|souper|diner|midi on|recette|cuisine|tickets? resto|tickets? restaurant|titres? restaurant|cheques? repas|biere|apero|croissants?|gateau",
    "sharepoint|onedrive|excel|powerpoint|pptx?|zoom|webex|jira|confluence|salesforce|trello|chrome|navigateur|firefox|word",
    "fiche de paie|fiches de paie|bulletin de paie|bulletin de salaire|bulletins|salaires?|(?:ma|mes|notre|virement de) paies?|conges?|vacances|rtt|jours? feries?|ferie|maladie|arret maladie|mutuelle|prime|primes|note de frais|notes de frais|frais|tickets?-restaurant|teletravail|augmentation|13e mois|treizieme mois|pointage|pointeuse|conge",
    "salle de reunion|salle|salles|reserver|parking|place de parking|badge|badges|cles?|casier|navette|train|bus|metro|voiture|taxi|vol|billets? d' avion|hotel|ascenseur|toilettes",
    "gagne|gagner|match",
    "numero (?:du|de la|de l'|des) (?:standard|accueil|support|help-?desk|hotline|reception|medecin|infirmerie|pompiers|gardien)",
    r"deverrouill\w+|verrouillee?s?|debloqu\w+ (?:mon|son|le|ma) (?:compte|session|telephone|carte)|(?:compte|session) bloquee?(?: apres)?",
    "lecteur reseau|lecteur partage|partage reseau|dossier partage|dossiers partages|liste de diffusion|listes de diffusion|disque reseau|signature (?:de )?mail|signature outlook|archivage|spam|phishing|hameconnage|virus|antivirus|pieces? jointes?|calendrier partage|boite partagee|agenda",
    r"capitale (?:de|du)|president|quelle heure est il|heure est il|est quelle heure|combien (?:coute|font|de (?:jours|habitants))|traduis|traduire|traduction|traduisez|calcule|bourse|bitcoin|horoscope|noel|anniversaire|cadeau|election|elections|code (?:du wifi|wifi)|bonne (?:adresse|idee)|python|chatgpt",
)

JOB_SUBJECT = anywhere(
    "jobs?|taches?|traitements?|batchs?",
    r"synchros?|synchronis\w+|syncs?|resync\w*",
    r"provisioning|provisionnement|approvisionnement|provisionn\w+",
    "connecteurs?|connexion (?:workday|sap|avec)|agents?(?: de provisio\\w+)?|integration|interface|passerelle|flux|liaison|pont|lien",
    "executions?|cycles?|import|imports|export|quarantaine|run|etat stable|delta",
    "workday|successfactors|success ?factors|sap|api|sirh",
    "entra connect|azure ad connect|ad connect|cloud sync|service de provisio\\w+",
)

JOB_STATE = anywhere(
    r"synchronisent?|tourne\w*|tourner|run|running|fonctionn\w+|marche\w*|marcher|bosse|passee?s?|passer|roule",
    r"statut|status|etat|sante|situation|bon etat|forme|point",
    r"pause|quarantaine|arret|arrete\w*|stoppe\w*|stop|suspend\w+|suspens|bloque\w*|coince\w*|plante\w*|plantage|crash\w*|panne|casse\w*|hs|down|up|en carafe|mort|morte|ko|rade|tombe\w*|vautre\w*|interrompue?|desactivee?|active|actif|activee?|demarre\w*|lance\w*|relance\w*",
    r"erreurs?|echec|echou\w+|fail\w*|probleme\w*|soucis?|incidents?|bugs?|alerte|anomalie\w*",
    r"dernier|derniere|prochaine?|prochain|frequence|intervalle|tous les combien|combien de temps|souvent|duree|dure|quand|heure|date de|horaires?|cadence|rythme|planifie\w*|retard|lent|lente|ralenti\w*|delai|en cours|avance\w*|avancement|progress\w*",
    r"termine\w*|fini\w*|complete\w*|abouti\w*|reussi\w*|ok|bien|normal\w*|sain|saine|stable|vert|rouge|operationnel\w*|disponible|en ligne|hors ligne|connecte\w*|vivant|execute\w*|execution|a jour|ca va|va bien|rien|nuit|passage|repart\w*|reprise",
)

_RUNS = (
    r"(?:jobs?|synchros?|synchronisation|sync|provisioning|provisionnement|connecteur|connecteurs|agent|agents|cycle|cycles|import|imports|flux|interface|tache|traitement|service de provisionnement|workday|sap|"
    r"successfactors|sirh|api|batch|liaison|integration|entra connect|cloud sync)"
)
_FAILS = (
    r"(?:synchronisent?|en ligne|tourne\w*|fonctionn\w+|marche\w*|pause|quarantaine|arrete\w*|stoppe\w*|suspend\w+|bloque\w*|coince\w*|plante\w*|crash\w*|panne|casse\w*|hs|down|ko|rade|erreur|erreurs|echou\w+|echec|probleme|souci|incident|statut|"
    r"etat|passe|passee|lance|lancee|execute\w*|termine\w*|fini|actif|active|operationnel\w*|retard|arret|reussi\w*|demarre\w*|en cours|ok|etre tombe\w*|tombe\w*|rame|dernier|derniere|prochain|prochaine|se passe|a jour|bien|heure)"
)
JOB_SURELY = anywhere(
    rf"^(?!.*(?:comptes?|acces|utilisat|salari|employe|nouvelle recrue|arrivant|embauche|collegue|collabor|stagiaire|recrue| elle | lui |personne|quelqu|login|connecter|licence|mot de passe|boite|manager|titre|depart|parti ))"
    rf"(?:.{{0,120}} )?(?:{_RUNS}(?= .{{0,60}}{_FAILS}(?![\w'-]))|{_FAILS}(?= .{{0,60}}{_RUNS}(?![\w'-])))"
)

_ADV = r"(?:toujours |encore |deja |bien |vraiment |tjs |pourtant |plus |pas |meme |jamais |non |aussi |egalement |actuellement |malheureusement |du |jusqu' |ici |la |recemment |justement |enfin |donc |juste )"
SELF_ASKED = anywhere(
    r"me (?:trouver?|voir|voit|joindre|localiser|ajouter|inviter|retrouver?|cherche\w*|selectionner)(?= (?:dans|sur|en|pas|a|au|nulle|sous)|$| [.,?])",
    r"(?:je |j' )(?:ne |n' )?(?!comprend|sais|vois|trouve|retrouve|voit|veux|souhaite|pense|crois|peux|connais|suis pas sur|demande|recommande|voudrais|aimerais|cherche|signale|ai pas (?:compris|d' idee|trouve|vu|recu de reponse))\w+ "
    r"(?:toujours |encore |tjs |deja |du coup |ici )*(?:pas|sans|aucun|aucune|rien|plus)(?! (?:que|urgent|d' idee|sur|certain|besoin|de question))",
    rf"(?:je |j' |moi je )(?:ne |n' )?(?:suis|ai|vois|peux|arrive|recois|trouve|dispose|parviens|reussis|etais|avais|attends|viens d'|viens de|me|m'|apparais|figure|n'ai|possede|sais) {_ADV}*"
    r"(?:pas|plus|aucun|aucune|toujours|jamais|encore|rien|sans|provisionn|arriv|embauch|recrut|nouve|mute|promu|mari|chang|demenag|commenc|rejoin|integr|absent|inconnu|introuvable|bloque|connect|log|transfer|pu|eu|recu|"
    r"dans l|de compte|un compte|mon compte|mon acces|mes acces|divorc|obtenu|pris|ete|passe|l' ancien|ce|quitte|demissionn|stagiaire|interimaire|debut|demarr|en poste|connecter|mes|mon|la|demissionne)\w*",
    r"(?:je |j' )(?:viens (?:de|d')|commence|commencerai|demarre|debute|debuterai|prends mes|prendrai mes|rejoins|integre|arrive (?:lundi|mardi|mercredi|jeudi|vendredi|le|dans|demain|@d)|travaille|bosse|change d[e']|quitte|ne peux (?:\w+ )?(?:aucun|rien|nulle))\w*",
    r"(?:ai|suis|puis|peux|serai|aurai|figure|apparais|vais|dois|existe|recevrai|etais) (?:t )?je",
    r"je (?:n' |ne )?(?:existe|apparais|figure|remonte) (?:toujours |encore )?(?:pas|plus|nulle|avec|comme|sous)",
    r"(?:quand|si|que) (?:je |j' )(?:serai|aurai|suis|ai|vais|pourrai|recevrai|obtiens|soit|sois|aie) (?:\w+ ){0,2}?(?:provisionn\w+|un compte|mon|mes|cree|acces|pret|connecte|me connecter|dans)",
    r"(?:compte|acces|profil|login|session|identifiants?|boite|user|utilisateur|creee?) (?:\w+ ){0,3}?(?:pour moi|a mon nom|me concernant)|(?:pour|chez|concernant|de|sur|a propos de) moi(?= [.?]|$| dans| sur)|moi[- ]meme|moi non plus|moi aussi|et moi|c' est moi|c' est pour moi|^moi(?: [.?])?$|(?:a propos|au sujet) de moi|verifie moi|me concernant",
    r"(?:me|m'|m' a|m' ont|on m'|m' avoir) (?:a |ont |avait |avoir |etre |pas |toujours |encore |plus )*(?:manque|promis|refuse|provisionn\w+|cree|connecter|loguer|logger|authentifier|embauch\w+|promue?|mutee?|recrut\w+|affich\w+|reconnait|trouve|connait|marque|indique|donne|attribue|ouvert|oublie|bascule|mentionn\w+|appelle|enregistr\w+|transfer\w+|log|retrouve|rattach\w+|nomm\w+)",
    rf"(?:mon|ma|mes|notre) (?:(?:propre|nouveau|nouvel|nouvelle|ancien|ancienne|nouveaux|vrai|vieux|vieil|vieille|premier|futur) )?(?:{ACCOUNT}|compte|titre|intitule|poste|fonction|service|departement|equipe|nom|prenom|numero|tel|telephone|portable|mobile|mail|e-mail|email|adresse|courriel|bureau|site|ville|pays|societe|entite|fiche|profil|donnees|infos|"
    r"informations|upn|matricule|centre|boite|licence|licences|groupes|ou|provisionn\w+|provisioning|changement|mutation|promotion|role|metier|direction|lieu|localisation|patronyme|gsm|natel|coordonnees|statut|photo|embauche|arrivee|onboarding|user|username|n' 1|droits|affectation|rattachement|superieure? hierarchique|"
    rf"manager (?:n' est|est toujours|est encore|est faux|affiche|dans|n' a pas change|n' a pas ete|est reste|actuel|a change|indique|hierarchique|apparait|qui s' affiche)|(?:responsable|chef|cheffe|manageur|superieure?) (?:a change|n' est pas le|est toujours l|est encore|est faux|affichee?|dans l|n' a pas (?:ete )?(?:change|mis)|indique|hierarchique|qui s' affiche))",
)

PURPOSE = anywhere(
    r"(?:pour que|afin que|comme ca) (?:je|j'|nous|on) (?:\w+ ){0,3}?(?:dise|dis|previenne|previens|informe|reponde|dire|prevenir|informer) [^.?]*",
    r"(?:pour|afin de|afin d') (?:pouvoir )?(?:le |la |lui |les )?(?:dire|prevenir|informer|repondre) [^.?]*",
)
"""What the asker wants to do with the answer; it says nothing of what is wrong."""

NOT_SELF = anywhere(
    r"(?:je |j' )(?:ne |n' )?(?:comprends|sais|vois|trouve|retrouve|ai) (?:\w+ ){0,2}?(?:pas|aucune?|rien|plus) (?:pourquoi|comment|ce|d' idee|idee|la raison|ou|qui|quoi|si|le compte|la fiche|la solution|cette|cet|de question|de nouvelles|de trace|de retour|l' (?:utilis|employ)|notre|nos|les|un|une|la)\w*",
    r"(?:que|quoi|comment|ou|qui|a qui|quand) (?:dois|puis|peux|faut|devrais|pourrais) je (?:faire|contacter|demander|dire|savoir|trouver|voir|m' adresser)",
    r"elle(?! est (?:encore |toujours |bien )?(?:ma|mon)\b)|elles|lui|leur|celle-ci|celui-ci|ils|(?<!passe t )(?<!faut )(?<!y a t )(?<!passe )(?<!faut t )il (?!y |n' y|faut|fallait|semble|parait|me |m' |est (?:impossible|ecrit|indique|marque|note|possible|[0-9])|s' agit|manque|reste|a fallu|se peut|doit y|n' y|ne me|n' est pas possible)",
    r"(?:un|une|le|la|mon|ma|mes|notre|nos|ce|cette|cet|ces|l'|les|des|deux|plusieurs|d' une?) (?:\w+ ){0,2}?(?:collegues?|salarie[es]{0,2}|employe[es]{0,2}|stagiaires?|recrues?|collaborat\w+|collab|arrivante?s?|prestataires?|interimaires?|consultante?s?|apprentie?s?|alternante?s?|"
    r"utilisateurs?|utilisatrices?|personnes?|embauchees?|embauches|gars|gens|nana|(?<!ma )(?<!mon )(?<!mes )(?:nouveau|nouvelle|nouveaux)(?= [.,?]|$| (?:n'|ne|a|est|qui|dans|ici|va|arrive|commence))|assistante?|vendeur|vendeuse|technicien\w*|agente?s?|dame|monsieur)(?! (?:id|dans l))",
    r"quelqu' ?un|quelqu'un|qqn|personne d' autre|tout le monde",
    r"(?:son|sa|ses|leur|leurs) (?:compte|acces|titre|poste|manager|nom|service|departement|fiche|profil|mail|adresse|telephone|numero)",
)

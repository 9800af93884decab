"""Pieces of French that many phrases are built from, as they stand in the flat form ("n' a", "d' acces")."""

from __future__ import annotations

STILL = r"(?:toujours|encore|tjs|tjrs|tj)"
NOT = r"(?:pas|jamais|plus|non|aucunement|point)"
"""The half of a negation that is never left out; "ne" often is."""
ADVERB = r"(?:(?:bien|deja|encore|toujours|tjs|enfin|correctement|completement|totalement|automatiquement|bel et|jamais|pourtant|normalement|vraiment|juste|seulement|maintenant|du tout|meme|aussi|donc|finalement) ){0,3}"
OWN = r"(?:(?:un|une|le|la|l'|les|du|des|de|d'|son|sa|ses|leur|leurs|mon|ma|mes|ton|ta|tes|votre|vos|notre|nos|aucun|aucune|moindre|seul|nouveau|nouvel|nouvelle|propre|premier|premiere|tout|tous|trace|cet|ce|cette|ombre|semblant|debut|signe|d' un|l' ombre) ){0,4}"
ACCOUNT = (
    r"(?:comptes?|acces|profils? utilisateurs?|profils?|(?<!nom d' )utilisateurs?|users?|logins?|log-in|identites?|sessions?"
    r"|identifiants?|objets? (?:utilisateurs?|users?)|accounts?|boites? (?:mails?|e-mails?|aux lettres|de messagerie)"
    r"|acct|cpte|cpt|fiche (?:ad|annuaire|utilisateur))"
)
OF = (
    r"(?: (?:informatiques?|utilisateurs?|windows|reseau|ad|azure|entra|microsoft|m365|o365|office|365|domaine|de domaine"
    r"|active directory|aad|id|pro|professionnels?|d' entreprise|personnels?|nominatifs?|de messagerie|mails?|outlook|teams|user))"
    r"{0,3}"
)
TARGET = (
    r"(?:active directory|azure active directory|azure ?ad|l' ad|ad|aad|entra(?: id)?|azure|(?:l' |notre )?annuaire"
    r"|(?:le |la |notre )?(?:tenant|gal|domaine|systeme|cloud|carnet d' adresses|liste d' adresses|repertoire|bottin|si)"
    r"|outlook|teams|microsoft 365|m365|o365|office 365|la base|intune|(?:la )?console)"
)
CREATED = (
    r"(?:(?:re|pre|de)?-?(?:provisionn|approvisionn|provision)\w*|(?:re|pre)?-?cree[es]{0,2}|(?:re)?creer|creation|generer?e?s?"
    r"|ouvert[es]{0,2}|onboard\w*|embarquee?s?|initialisee?s?|mise?s? en place|parametree?s?)"
)

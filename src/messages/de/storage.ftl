notices = Speicher dieses Browsers
set-aside-drafts = Der Speicher der Entwürfe auf diesem Gerät war beschädigt und wurde neu angelegt
set-aside-history = Der Speicher des Verlaufs auf diesem Gerät war beschädigt und wurde neu angelegt
set-aside-templates = Der Speicher der Vorlagen auf diesem Gerät war beschädigt und wurde neu angelegt
nothing-was-readable = Es war nichts Lesbares darin. Was ab jetzt gesichert wird, bleibt erhalten. Auf der Plattform wurde nichts verändert.
was-readable =
    { $count ->
        [one] { $count } Eintrag war lesbar. Er steht wieder an seinem Platz, wo er passt, und wird zusätzlich aufbewahrt: vor dem Löschen der Browserdaten herunterladen. Auf der Plattform wurde nichts verändert.
       *[other] { $count } Einträge waren lesbar. Sie stehen wieder an ihrem Platz, wo sie passen, und werden zusätzlich aufbewahrt: vor dem Löschen der Browserdaten herunterladen. Auf der Plattform wurde nichts verändert.
    }
download-set-aside = Lesbares herunterladen
dismiss = Ausblenden
heading = Entwürfe und Verlauf auf diesem Gerät
answer-granted = Dieser Browser bewahrt sie auf, bis sie gelöscht werden.
answer-denied = Dieser Browser kann sie löschen, wenn der Speicherplatz knapp wird. Alle Daten exportieren, um eine Kopie zu behalten.
answer-unavailable = Dieser Browser sagt nicht, ob er sie aufbewahrt. Alle Daten exportieren, um eine Kopie zu behalten.
answer-not-asked = Dieser Browser wurde noch nicht gebeten, sie aufzubewahren.
ask = Den Browser bitten, sie aufzubewahren
reminder-heading = Dieser Browser kann Entwürfe und Verlauf löschen
reminder = Er wurde gebeten, sie aufzubewahren, und hat nicht zugestimmt. Er kann sie also löschen, wenn der Speicherplatz knapp wird. Entwürfe hier herunterladen und den Verlauf exportieren, wenn sie erhalten bleiben sollen. Dieser Hinweis erscheint einmal; die Antwort steht in den Einstellungen.
open-history = Den Verlauf öffnen

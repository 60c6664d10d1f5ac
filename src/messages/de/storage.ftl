notices = Speicher dieses Browsers
set-aside-drafts = Der Speicher der Entwürfe auf diesem Gerät war beschädigt und wurde zurückgesetzt
set-aside-history = Der Speicher des Verlaufs auf diesem Gerät war beschädigt und wurde zurückgesetzt
set-aside-templates = Der Speicher der Vorlagen auf diesem Gerät war beschädigt und wurde zurückgesetzt
nothing-was-readable = Nichts darin war lesbar. Neue Entwürfe und Übermittlungen werden wieder gespeichert. Auf der Plattform wurde nichts geändert.
was-readable =
    { $count ->
        [one] { $count } Eintrag wurde gerettet und, wo möglich, wiederhergestellt. Eine Kopie wird zusätzlich aufbewahrt: vor dem Löschen der Browserdaten herunterladen. Auf der Plattform wurde nichts geändert.
       *[other] { $count } Einträge wurden gerettet und, wo möglich, wiederhergestellt. Kopien werden zusätzlich aufbewahrt: vor dem Löschen der Browserdaten herunterladen. Auf der Plattform wurde nichts geändert.
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
open-history = Verlauf öffnen

### Links zur Anleitung. Sie ist englisch.

guide = Anleitung
about =
    { $page ->
        [edit] Anleitung (englisch): bearbeiten und entfernen
        [find] Anleitung (englisch): Objekte finden
        [history] Anleitung (englisch): Verlauf und Rückgängigmachen
        [many-objects] Anleitung (englisch): viele Objekte zusammen bearbeiten
        [runs] Anleitung (englisch): viele Objekte prüfen und schreiben
        [settings] Anleitung (englisch): Einstellungen
       *[index] Anleitung (englisch): alle Seiten
    }
about-this-screen = Anleitung zu dieser Ansicht (englisch)

site-name = Nachrichten

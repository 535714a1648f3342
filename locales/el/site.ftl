site-name = Νέα του έργου { -secon }
skip-to-content = Μετάβαση στο περιεχόμενο
all-news = Όλα τα νέα
index-title = Νέα
article-count =
    { $count ->
        [one] { NUMBER($count) } άρθρο
       *[other] { NUMBER($count) } άρθρα
    }
no-articles = Δεν έχουν δημοσιευτεί ακόμη άρθρα.
other-languages = Διαβάστε το σε άλλη γλώσσα
language-count =
    { $count ->
        [one] Σε { NUMBER($count) } γλώσσα
       *[other] Σε { NUMBER($count) } γλώσσες
    }
published = Δημοσιεύτηκε: { DATETIME($date, dateStyle: "full") }
revision = Έκδοση { NUMBER($revision) }
author = Σύνταξη: { $name }
source-page = Αρχική δημοσίευση
data-link = Δεδομένα άρθρου (JSON)
machine-note = Το κείμενο αυτό μεταφράστηκε αυτόματα και δεν έχει ελεγχθεί από άνθρωπο.
machine-original = Το πρωτότυπο στα βουλγαρικά
page-address = Διεύθυνση της σελίδας
funding = Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης
emblem-alt = Έμβλημα της Ευρωπαϊκής Ένωσης
older-news = Παλαιότερα νέα
newer-news = Νεότερα νέα
not-found = Η σελίδα δεν βρέθηκε
not-found-reason = Ίσως έχει μετακινηθεί ή αποσυρθεί.

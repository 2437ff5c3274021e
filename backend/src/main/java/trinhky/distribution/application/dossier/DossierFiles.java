package trinhky.distribution.application.dossier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.distribution.application.IssueNumberedDocument;
import trinhky.distribution.application.register.RegisterRow;
import trinhky.document.DocumentStore;
import trinhky.document.DossierFile;
import trinhky.document.DossierPart;
import trinhky.document.StoredDocument;
import trinhky.shared.Messages;

/** Collects the files of a dossier: what is stored of the document, and what each module adds. */
@Component
public class DossierFiles {

    private final DocumentStore documents;
    private final List<DossierPart> parts;
    private final RegisterExtract register;
    private final Messages messages;

    DossierFiles(DocumentStore documents, List<DossierPart> parts, RegisterExtract register, Messages messages) {
        this.documents = documents;
        this.parts = parts;
        this.register = register;
        this.messages = messages;
    }

    List<DossierFile> of(RegisterRow row) {
        List<DossierFile> files = new ArrayList<>(stored(row));
        files.addAll(register.of(row));
        parts.forEach(part -> files.addAll(part.of(row.subjectType(), row.subjectId())));
        return files;
    }

    /** The issued file first, then every file that was kept on its way, the oldest first. */
    private List<DossierFile> stored(RegisterRow row) {
        Set<UUID> ids = new LinkedHashSet<>();
        ids.add(row.documentId());
        documents.ofOwner(IssueNumberedDocument.OUTGOING, row.id().toString()).forEach(file -> ids.add(file.id()));
        documents.ofOwner(row.subjectType(), row.subjectId()).forEach(file -> ids.add(file.id()));
        List<DossierFile> files = new ArrayList<>();
        ids.forEach(id -> files.add(file(row, documents.describe(id), files.size())));
        return files;
    }

    private DossierFile file(RegisterRow row, StoredDocument stored, int position) {
        boolean issued = stored.id().equals(row.documentId());
        String name = issued ? plain(row.number()) : "%02d-%s".formatted(position, plain(withoutEnding(stored.name())));
        return new DossierFile(
                "van-ban/" + name + ending(stored),
                say(issued ? "issued" : "on-the-way", row.number()),
                documents.content(stored.id()));
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\.[A-Za-z]{2,5}$", "");
    }

    private static String ending(StoredDocument stored) {
        return switch (stored.mediaType().split(";")[0]) {
            case "application/pdf" -> ".pdf";
            case "text/html" -> ".html";
            default -> ".bin";
        };
    }

    /** Without diacritics, as every archive can store it. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9.-]+", "-");
    }

    private String say(String key, Object... args) {
        return messages.text("distribution.dossier." + key, List.of(args));
    }
}

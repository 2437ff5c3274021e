package trinhky.distribution.application.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import trinhky.distribution.domain.exchange.DocumentPacket;
import trinhky.distribution.domain.exchange.Party;
import trinhky.document.DocumentStore;
import trinhky.document.Renditions;
import trinhky.document.StoredDocument;
import trinhky.shared.BusinessClock;
import trinhky.shared.Messages;

/** Puts a packet together: words of the register and the file of the document. */
@Component
class PacketFiles {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int LONGEST_NAME = 50;
    private static final String PDF = "application/pdf";

    private final DocumentStore documents;
    private final Renditions renditions;
    private final Messages messages;
    private final BusinessClock clock;

    PacketFiles(DocumentStore documents, Renditions renditions, Messages messages, BusinessClock clock) {
        this.documents = documents;
        this.renditions = renditions;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The packet.
     *
     * @param recallReason why the document is called back; null when the packet carries it
     */
    DocumentPacket packet(PacketContent.Entry entry, List<String> toPlaces, Party from, Party to, String recallReason) {
        return new DocumentPacket(
                from,
                to,
                entry.ordinal(),
                entry.notation(),
                renditions.content(entry.documentId()).letterhead().place(),
                entry.issuedOn(),
                say("type." + entry.documentTypeCode()),
                entry.summary(),
                signer(entry),
                0,
                toPlaces,
                new DocumentPacket.Business(recallReason != null, recallReason == null ? say("new") : recallReason),
                clock.instant(),
                recallReason == null ? attachment(entry) : null);
    }

    private static DocumentPacket.Signer signer(PacketContent.Entry entry) {
        List<String> block = entry.signatureBlock().lines().toList();
        int last = block.size() - 1;
        return new DocumentPacket.Signer(
                String.join(", ", block.subList(0, Math.max(0, last))),
                block.isEmpty() ? "" : block.get(last),
                entry.signerName());
    }

    private DocumentPacket.Attachment attachment(PacketContent.Entry entry) {
        StoredDocument file = documents.describe(entry.documentId());
        String name = plain(entry.ordinal() + "-" + entry.notation());
        String ending = PDF.equals(file.mediaType()) ? ".pdf" : ".html";
        int kept = Math.min(name.length(), LONGEST_NAME - ending.length());
        return new DocumentPacket.Attachment(
                name.substring(0, kept) + ending, file.mediaType(), documents.content(entry.documentId()));
    }

    /** Without diacritics, as every system can store it. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    private String say(String key) {
        return messages.text("distribution.exchange." + key, List.of(), VIETNAMESE);
    }
}

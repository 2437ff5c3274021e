package trinhky.distribution.application.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import trinhky.distribution.domain.exchange.DocumentPacket;
import trinhky.distribution.domain.exchange.ExchangeStatus;
import trinhky.distribution.domain.exchange.ExchangeTimes;
import trinhky.distribution.domain.exchange.Party;
import trinhky.distribution.domain.exchange.StatusPacket;

/** Reads packets that keep the rules of the standard. */
@SuppressWarnings(
        "PMD.PreserveStackTrace") // the refusal says what is wrong with the file; a trace of the parser adds nothing
final class PacketReader {

    private static final int LARGEST_FILE = 50 * 1024 * 1024;

    private PacketReader() {}

    static StatusPacket status(byte[] bytes) throws BrokenPacket {
        Document packet = PacketRules.STATUS.read(bytes);
        Element response = part(packet.getDocumentElement(), "ResponseFor");
        try {
            return new StatusPacket(
                    text(part(packet.getDocumentElement(), "From"), "OrganId"),
                    text(response, "DocumentId"),
                    ExchangeStatus.ofCode(text(packet.getDocumentElement(), "StatusCode")),
                    Instant.from(ExchangeTimes.MOMENT.parse(text(packet.getDocumentElement(), "Timestamp"))),
                    text(packet.getDocumentElement(), "Description"));
        } catch (DateTimeException noMoment) {
            throw new BrokenPacket(String.valueOf(noMoment.getMessage()));
        }
    }

    static DocumentPacket document(byte[] bytes) throws BrokenPacket {
        Element packet = PacketRules.DOCUMENT.read(bytes).getDocumentElement();
        try {
            return document(packet);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new BrokenPacket(String.valueOf(wrong.getMessage()));
        }
    }

    private static DocumentPacket document(Element packet) throws BrokenPacket {
        Element business = part(packet, "Bussiness");
        Element signer = part(packet, "SignerInfo");
        String pages = text(packet, "PageAmount");
        return new DocumentPacket(
                party(part(packet, "From")),
                party(part(packet, "To")),
                text(packet, "CodeNumber"),
                text(packet, "CodeNotation"),
                text(part(packet, "PromulgationInfo"), "Place"),
                LocalDate.parse(text(packet, "PromulgationDate"), ExchangeTimes.DAY),
                text(packet, "TypeName"),
                text(packet, "Subject"),
                new DocumentPacket.Signer(
                        text(signer, "Competence"), text(signer, "Position"), text(signer, "FullName")),
                pages == null ? 0 : Integer.parseInt(pages),
                texts(part(packet, "ToPlaces"), "Place"),
                new DocumentPacket.Business(
                        "1".equals(text(business, "BussinessDocType")), text(business, "BussinessDocReason")),
                Instant.from(ExchangeTimes.MOMENT.parse(text(packet, "Timestamp"))),
                attachment(packet));
    }

    private static Party party(Element party) {
        return new Party(text(party, "OrganId"), text(party, "OrganName"), text(party, "Email"));
    }

    private static DocumentPacket.Attachment attachment(Element packet) throws BrokenPacket {
        String encoded = text(packet, "ContentTransferEncoded");
        return encoded == null ? null : unzipped(Base64.getMimeDecoder().decode(encoded));
    }

    private static DocumentPacket.Attachment unzipped(byte[] archive) throws BrokenPacket {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                throw new BrokenPacket("no file in the archive");
            }
            byte[] content = zip.readNBytes(LARGEST_FILE + 1);
            if (content.length > LARGEST_FILE) {
                throw new BrokenPacket("file too large");
            }
            return new DocumentPacket.Attachment(entry.getName(), "application/zip", content);
        } catch (IOException broken) {
            throw new BrokenPacket(String.valueOf(broken.getMessage()));
        }
    }

    private static Element part(Element within, String name) {
        return (Element)
                within.getElementsByTagNameNS(PacketXml.NAMESPACE, name).item(0);
    }

    /** The words of the first element of the name, or null. */
    private static String text(Element within, String name) {
        Element found = part(within, name);
        return found == null ? null : found.getTextContent().strip();
    }

    private static List<String> texts(Element within, String name) {
        List<String> words = new ArrayList<>();
        NodeList found = within == null ? null : within.getElementsByTagNameNS(PacketXml.NAMESPACE, name);
        for (int i = 0; found != null && i < found.getLength(); i++) {
            words.add(found.item(i).getTextContent().strip());
        }
        return words;
    }
}

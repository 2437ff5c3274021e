package trinhky.distribution.application.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import trinhky.distribution.domain.exchange.DocumentPacket;
import trinhky.distribution.domain.exchange.ExchangeTimes;
import trinhky.distribution.domain.exchange.Party;

/** Writes packets that carry or call back a document, their parts in the order in which the axis shows them. */
final class PacketWriter {

    private static final String CONTENT_ID = "cid:1";
    private static final String ZIP = "application/zip";

    private PacketWriter() {}

    static byte[] write(DocumentPacket packet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PacketXml xml = new PacketXml(
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            xml.document(() -> content(xml, packet));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The packet cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void content(PacketXml xml, DocumentPacket packet) throws XMLStreamException {
        xml.part("edXMLEnvelope", () -> {
            xml.part("edXMLHeader", () -> {
                xml.part("MessageHeader", () -> header(xml, packet));
                xml.part("TraceHeaderList", () -> trace(xml, packet));
            });
            if (packet.attachment() != null) {
                xml.part("edXMLBody", () -> xml.manifest(() -> xml.part("Reference", () -> reference(xml, packet))));
            }
        });
        if (packet.attachment() != null) {
            xml.part("AttachmentEncoded", () -> xml.part("Attachment", () -> file(xml, packet)));
        }
    }

    private static void header(PacketXml xml, DocumentPacket packet) throws XMLStreamException {
        xml.part("From", () -> party(xml, packet.from()));
        xml.part("To", () -> party(xml, packet.to()));
        xml.text("DocumentId", packet.documentCode());
        xml.part("Code", () -> {
            xml.text("CodeNumber", packet.number());
            xml.text("CodeNotation", packet.notation());
        });
        xml.part("PromulgationInfo", () -> {
            xml.text("Place", packet.place());
            xml.text("PromulgationDate", ExchangeTimes.DAY.format(packet.issuedOn()));
        });
        xml.part("DocumentType", () -> {
            xml.text("Type", "1");
            xml.text("TypeName", packet.typeName());
        });
        xml.text("Subject", packet.subject());
        xml.text("Content", packet.subject());
        about(xml, packet);
    }

    private static void about(PacketXml xml, DocumentPacket packet) throws XMLStreamException {
        xml.part("SignerInfo", () -> {
            xml.text("Competence", packet.signer().competence());
            xml.text("Position", packet.signer().position());
            xml.text("FullName", packet.signer().fullName());
        });
        xml.part("OtherInfo", () -> {
            xml.text("Priority", "0");
            if (packet.pages() > 0) {
                xml.text("PageAmount", String.valueOf(packet.pages()));
            }
        });
        xml.part("ToPlaces", () -> {
            for (String place : packet.toPlaces()) {
                xml.text("Place", place);
            }
        });
    }

    private static void party(PacketXml xml, Party party) throws XMLStreamException {
        xml.text("OrganId", party.organId());
        xml.text("OrganName", party.name());
        if (party.email() != null) {
            xml.text("Email", party.email());
        }
    }

    private static void trace(PacketXml xml, DocumentPacket packet) throws XMLStreamException {
        xml.part("TraceHeader", () -> {
            xml.text("OrganId", packet.from().organId());
            xml.text("Timestamp", ExchangeTimes.MOMENT.format(packet.at()));
        });
        xml.part("Bussiness", () -> {
            xml.text("DocumentId", packet.documentCode());
            xml.text("BussinessDocType", packet.business().recall() ? "1" : "0");
            xml.text("BussinessDocReason", packet.business().reason());
            xml.text("Paper", "0");
        });
    }

    private static void reference(PacketXml xml, DocumentPacket packet) throws XMLStreamException {
        xml.text("ContentId", CONTENT_ID);
        xml.text("ContentType", ZIP);
        xml.text("Description", packet.attachment().name());
        xml.text("AttachmentName", packet.attachment().name());
    }

    private static void file(PacketXml xml, DocumentPacket packet) throws XMLStreamException {
        xml.text("ContentId", CONTENT_ID);
        xml.text("AttachmentName", packet.attachment().name());
        xml.text("Description", packet.attachment().name());
        xml.text("ContentType", ZIP);
        xml.text("ContentTransferEncoded", Base64.getEncoder().encodeToString(zipped(packet.attachment())));
    }

    private static byte[] zipped(DocumentPacket.Attachment attachment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(attachment.name());
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(attachment.content());
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

package trinhky.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import trinhky.document.Place;
import trinhky.document.PlaceOnPage;
import trinhky.signing.application.SigningKey;
import trinhky.signing.domain.CertificateSubject;

/** A letter of one page on its way: frozen, signed by the vice-chair, numbered, sealed. */
final class SignedLetters {

    static final Instant SIGNED_AT = Instant.parse("2025-09-12T08:30:05Z");
    static final Instant SEALED_AT = SIGNED_AT.plus(Duration.ofHours(2));
    static final CertificateSubject VICE_CHAIR =
            new CertificateSubject("Nguyễn Thành Diệu", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Đồng Tháp");
    static final CertificateSubject COMMITTEE = new CertificateSubject("Ủy ban nhân dân tỉnh Đồng Tháp", null, null);

    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");

    private SignedLetters() {}

    static IssuedKey authority() {
        return CertificateMaker.authority("Chứng thực thử", FROM, FROM.plus(Duration.ofDays(14_600)));
    }

    static SigningKey key(IssuedKey authority, CertificateSubject subject) {
        return key(authority, subject, SIGNED_AT.minus(Duration.ofDays(30)), SIGNED_AT.plus(Duration.ofDays(1_800)));
    }

    static SigningKey key(IssuedKey authority, CertificateSubject subject, Instant from, Instant to) {
        return new KeyInMemory(CertificateMaker.issue(authority, subject, from, to), null);
    }

    /** Trusts the authority, with its list of what it revoked. */
    static Trust trust(IssuedKey authority, CertificateMaker.Revoked... revoked) {
        Instant listed = SEALED_AT.plus(Duration.ofDays(1));
        return new Trust(
                List.of(authority.certificate()),
                List.of(CertificateMaker.revocationList(authority, List.of(revoked), listed)));
    }

    static byte[] frozen() {
        return new FrozenFields("https://trinhky.example/").finish(UUID.randomUUID(), page(), places());
    }

    /** With the lines above and below the signature. */
    static byte[] prepared() {
        return prepared(frozen());
    }

    static byte[] prepared(byte[] frozen) {
        return FieldTexts.fill(
                frozen,
                Map.of(
                        Place.SIGNATURE_BLOCK,
                        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                        Place.SIGNER_NAME,
                        List.of("Nguyễn Thành Diệu")));
    }

    static byte[] signed(Trust trust, SigningKey key) {
        return new Pen(trust, null)
                .sign(prepared(), Place.PERSONAL_SIGNATURE, PersonalMark.of("Nguyễn Thành Diệu"), key, SIGNED_AT);
    }

    static byte[] numbered(byte[] signed) {
        return FieldTexts.fill(
                signed, Map.of(Place.NUMBER, List.of("244"), Place.DATE, List.of("ngày 12 tháng 9 năm 2025")));
    }

    static byte[] sealed(byte[] numbered, Trust trust, SigningKey key) {
        return new Pen(trust, null)
                .sign(
                        numbered,
                        Place.ORGANISATION_SIGNATURE,
                        SealMark.of("Ủy ban nhân dân tỉnh Đồng Tháp", SEALED_AT),
                        key,
                        SEALED_AT);
    }

    static List<PlaceOnPage> places() {
        return List.of(
                new PlaceOnPage(Place.NUMBER, 1, 115, 740, 40, 16),
                new PlaceOnPage(Place.DATE, 1, 360, 740, 180, 16),
                new PlaceOnPage(Place.SIGNATURE_BLOCK, 1, 310, 320, 240, 66),
                new PlaceOnPage(Place.PERSONAL_SIGNATURE, 1, 330, 235, 200, 75),
                new PlaceOnPage(Place.SIGNER_NAME, 1, 310, 212, 240, 18),
                new PlaceOnPage(Place.ORGANISATION_SIGNATURE, 1, 295, 225, 102, 102),
                new PlaceOnPage(Place.QR, 1, 85, 120, 51, 51));
    }

    /** A page as a rendition leaves it: everything but what the places take. */
    static byte[] page() {
        try (PDDocument document = new PDDocument();
                InputStream file = Fonts.open("Regular");
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDType0Font font = PDType0Font.load(document, file, true);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(font, 13);
                write(content, 85, 743, "Số:");
                write(content, 157, 743, "/KH-UBND");
                write(content, 295, 743, "Đồng Tháp,");
                write(
                        content,
                        85,
                        700,
                        "Kế hoạch phát triển thương mại điện tử tỉnh Đồng Tháp giai đoạn 2026 - 2030./.");
            }
            document.save(written);
            return written.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}

package trinhky.signing.pades;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import trinhky.document.PlaceOnPage;

/** The square code on a printed document that leads to its verification; drawn, so that it stays sharp on paper. */
final class VerificationCode {

    private VerificationCode() {}

    static void draw(PDDocument document, PlaceOnPage place, String address) throws IOException {
        BitMatrix code = code(address);
        float step = Math.min(place.width(), place.height()) / code.getWidth();
        try (PDPageContentStream page = new PDPageContentStream(
                document, document.getPage(place.page() - 1), PDPageContentStream.AppendMode.APPEND, true, true)) {
            page.beginMarkedContent(COSName.ARTIFACT);
            page.setNonStrokingColor(0f);
            for (int row = 0; row < code.getHeight(); row++) {
                drawRow(page, place, code, row, step);
            }
            page.fill();
            page.endMarkedContent();
        }
    }

    private static void drawRow(PDPageContentStream page, PlaceOnPage place, BitMatrix code, int row, float step)
            throws IOException {
        float y = place.y() + (code.getHeight() - 1 - row) * step;
        int column = 0;
        while (column < code.getWidth()) {
            int end = column;
            while (end < code.getWidth() && code.get(end, row)) {
                end++;
            }
            if (end > column) {
                page.addRect(place.x() + column * step, y, (end - column) * step, step);
            }
            column = Math.max(end, column + 1);
        }
    }

    private static BitMatrix code(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No code holds this address: " + address, tooLong);
        }
    }
}

package trinhky.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The screens that show something only after an act: a file that was read, a signature that was verified, a copy that was made. */
final class ScreenActs {
    private static final Path PLAN_FILE = Path.of("src", "test", "resources", "intake", "ke-hoach-phong-chay.txt");

    private final Demo demo;
    private final Official officer;
    private final Official clerk;
    private final Road road;

    ScreenActs(Demo demo, Road road) {
        this.demo = demo;
        this.officer = demo.official("sct.officer");
        this.clerk = demo.official("vpub.clerk");
        this.road = road;
    }

    void look() {
        fileIsRead();
        signatureIsVerified();
        paperIsVerified();
        copyIsMade();
        unitGetsMoreTime();
        reportIsSentWithALetter();
    }

    private void fileIsRead() {
        officer.open("/plans/import").chooseFile("KH57-UBND.txt", planFile()).press("Đọc tệp");
        officer.reads("Đọc kế hoạch từ tệp").look("nhap-xem-lai");
        officer.follow(Pattern.compile("^Phát hiện trong tệp")).look("nhap-phat-hien");
        officer.open("/plans/import").sees("KH57-UBND.txt").look("nhap-tep-da-doc");
    }

    private void signatureIsVerified() {
        byte[] issued = clerk.service()
                .bytes("/api/documents/" + entry().path("documentId").asString() + "/content");
        clerk.open("/verification")
                .chooseFile("244-KH-UBND.pdf", issued)
                .sees("Đúng là văn bản số " + Road.NUMBER)
                .look("kiem-tra-chu-ky-ket-qua");
    }

    private void paperIsVerified() {
        JsonNode request = officer.service().get("/api/signing/PLAN/" + road.plan());
        String frozen = request.path("document").path("id").asString();
        Official visitor = demo.visitor();
        visitor.open("/verify/" + frozen).sees(Road.NUMBER).look("kiem-tra-van-ban");
        visitor.open("/verify/" + new UUID(0, 0)).reads("Kiểm tra văn bản").look("kiem-tra-van-ban-khong-co");
    }

    private void copyIsMade() {
        clerk.open("/register/" + entry().path("id").asString() + "?tab=copies")
                .write("Nơi nhận bản sao", "Thanh tra tỉnh")
                .press("Lập bản sao")
                .sees("Thanh tra tỉnh")
                .look("van-ban-di-da-sao");
    }

    /** The one who leads asks nothing of a report that is not there yet. */
    private void unitGetsMoreTime() {
        Official head = demo.official("sct.head");
        head.open("/reports?show=planned").follow("Năm 2026").look("ky-bao-cao-chua-mo");
        head.follow("Miễn: UBND xã Mỹ Hiệp")
                .reads("Miễn báo cáo cho UBND xã Mỹ Hiệp")
                .look("mien-bao-cao");
        head.follow("Để sau").follow("Gia hạn: UBND xã Mỹ Hiệp").reads("Gia hạn báo cáo cho UBND xã Mỹ Hiệp");
        head.look("gia-han-bao-cao");
    }

    /** Written, signed, numbered and sent like any official letter. */
    private void reportIsSentWithALetter() {
        Official head = demo.official("sct.head");
        head.open("/reports/" + road.cycle())
                .press("Lập công văn gửi kèm")
                .sees("Đã lập công văn gửi kèm báo cáo và chuyển Văn phòng.")
                .look("cong-van-gui-kem-cho-ky");
        Office office = new Office(demo);
        office.acceptsTheForm("kiem-tra-cong-van-gui-kem");
        new ViceChair(demo).signs("ky-cong-van-gui-kem");
        office.issues("02/UBND-", "phat-hanh-cong-van-gui-kem");
        head.open("/reports/" + road.cycle()).sees("đã phát hành, số 02/UBND-").look("cong-van-gui-kem-da-phat-hanh");
    }

    private JsonNode entry() {
        return officer.service().get("/api/register/of/PLAN/" + road.plan());
    }

    private static byte[] planFile() {
        try {
            return Files.readAllBytes(PLAN_FILE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

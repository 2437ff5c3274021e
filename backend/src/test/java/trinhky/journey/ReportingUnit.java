package trinhky.journey;

import java.nio.charset.StandardCharsets;

/** A commune that reports: the officer fills in, the head hands in. */
final class ReportingUnit {
    private static final String IN_FILE = "Thiếu giảng viên của xã.";
    private static final byte[] REPORT_FILE = String.join(
                    "\n",
                    "BÁO CÁO",
                    "TT\tChỉ tiêu\tKế hoạch\tKết quả thực hiện",
                    "1\tXã, phường có người bán trực tuyến\t100\t72%",
                    "II. KHÓ KHĂN, VƯỚNG MẮC",
                    IN_FILE)
            .getBytes(StandardCharsets.UTF_8);

    private final Official officer;
    private final Official head;

    ReportingUnit(Demo demo, String unit) {
        this.officer = demo.official(unit + ".officer");
        this.head = demo.official(unit + ".head");
    }

    void reportsValues(String value, String result, String difficulty) {
        officer.openTask("reporting/prepare-report");
        officer.chooseFile("BC01.txt", REPORT_FILE).sees(IN_FILE);
        officer.writeEverywhere(", kỳ này", value)
                .write("Kết quả chung trong kỳ", result)
                .write("Khó khăn chung, nguyên nhân", difficulty)
                .sees("Đã lưu")
                .look("lap-bao-cao");
        submits();
    }

    void declaresNothingToReport() {
        officer.openTask("reporting/prepare-report");
        officer.press("Báo cáo không phát sinh").sees("Kỳ này không phát sinh").look("bao-cao-khong-phat-sinh");
        submits();
    }

    /** The report came back with its reason; the value that was doubted is put right. */
    void correctsAndHandsInAgain(String reason, String value) {
        officer.open("/tasks").sees(reason);
        officer.openTask("reporting/prepare-report");
        officer.sees(reason)
                .look("bao-cao-bi-tra-lai")
                .writeEverywhere(", kỳ này", value)
                .sees("Đã lưu");
        submits();
    }

    /** The unit sees a mistake of its own before the lead unit has looked: it takes the report back and hands it in again. */
    void takesItsReportBack(String reason) {
        officer.open("/reports").follow("Chờ rà soát");
        officer.follow("Rút báo cáo").reads("Rút báo cáo đã nộp");
        officer.write("Lý do", reason).look("rut-bao-cao").press("Rút báo cáo").sees("Đã rút báo cáo.");
        officer.openTask("reporting/prepare-report");
        officer.sees(reason).look("bao-cao-da-rut");
        submits();
    }

    private void submits() {
        officer.press("Kiểm tra và nộp")
                .reads("Kiểm tra và nộp báo cáo")
                .look("kiem-tra-bao-cao")
                .press("Chuyển lãnh đạo duyệt")
                .sees("Đã chuyển báo cáo cho lãnh đạo đơn vị duyệt.");
        head.openTask("reporting/approve-report");
        head.look("duyet-bao-cao").press("Duyệt và nộp báo cáo").sees("Đã duyệt và nộp báo cáo cho Sở Công Thương.");
    }
}

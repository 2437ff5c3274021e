package trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new administrator changes “Trước hạn 3 ngày” to “Trước hạn 5 ngày” by what the screens say, and sees what it does first. */
class ReminderPolicyIT {
    private static final LocalDate NEXT_DAY = LocalDate.of(2025, 8, 5);

    private final Demo demo = new Demo("reminder-policy");

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void threeDaysBeforeBecomesFiveDaysBeforeAndIsSeenBeforeItIsInForce() {
        Official administrator = demo.official("admin");
        administrator.open("/admin/reminders").reads("Khi nào Hệ thống nhắc việc");
        administrator.sees("Trước hạn 3 ngày").look("nhac-viec").follow("Sửa bảng");
        administrator.press("Sửa dòng: Trước hạn 3 ngày").write("Số ngày trước hạn", "5");
        administrator.sees("Trước hạn 5 ngày").sees("mới").sees("bỏ").look("sua-nhac-viec");
        administrator.press("Xong dòng này").write("Lý do", "Các xã cần thêm thời gian chuẩn bị");
        assertThat(inForce(administrator)).contains("-3").doesNotContain("-5");
        administrator.press("Ban hành bảng nhắc").reads("Khi nào Hệ thống nhắc việc");
        administrator.sees("Sắp áp dụng").sees("Các xã cần thêm thời gian chuẩn bị");
        assertThat(inForce(administrator)).contains("-3").doesNotContain("-5");
        new Administrator(demo).movesTheClockTo(NEXT_DAY);
        administrator.open("/admin/reminders").sees("Đã thay").look("nhac-viec-bang-moi");
        assertThat(inForce(administrator)).contains("-5").doesNotContain("-3");
        assertThat(demo.screens().faults()).isEmpty();
    }

    private static String inForce(Official administrator) {
        StringBuilder days = new StringBuilder();
        administrator.service().get("/api/reminder-policy").forEach(version -> {
            if (version.path("inForce").asBoolean()) {
                version.path("rows")
                        .forEach(row ->
                                days.append(row.path("offsetDays").asInt()).append(' '));
            }
        });
        return days.toString();
    }
}

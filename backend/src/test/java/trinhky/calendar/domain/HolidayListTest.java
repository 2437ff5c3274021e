package trinhky.calendar.domain;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import trinhky.calendar.DayCategory;
import trinhky.shared.FieldProblem;

class HolidayListTest {
    private static final String NOTICE = "Thông báo 1/TB-BNV";

    @Test
    void aListOfTheMinistryIsReadAsItStands() {
        HolidayList list = HolidayList.read("""
                Ngày; Loại; Tên; Căn cứ
                01/01/2027; nghỉ; Tết Dương lịch; Bộ luật Lao động 2019

                3-5-2027; Nghỉ bù; Nghỉ bù Quốc tế lao động
                2/9/2027;nghỉ lễ;Quốc khánh;
                """, NOTICE);
        assertThat(list.problems()).isEmpty();
        assertThat(list.days())
                .containsExactly(
                        new WorkingDayException(
                                parse("2027-01-01"),
                                DayCategory.HOLIDAY,
                                "Tết Dương lịch",
                                "Bộ luật Lao động 2019",
                                true),
                        new WorkingDayException(
                                parse("2027-05-03"), DayCategory.IN_LIEU, "Nghỉ bù Quốc tế lao động", NOTICE, true),
                        new WorkingDayException(parse("2027-09-02"), DayCategory.HOLIDAY, "Quốc khánh", NOTICE, true));
    }

    @Test
    void tabsAndCommasOfSpreadsheetsSeparateToo() {
        assertThat(HolidayList.read("21/8/2027\tLÀM BÙ\tLàm bù ngày 3/9", NOTICE)
                        .days())
                .extracting(WorkingDayException::category)
                .containsExactly(DayCategory.MAKE_UP);
        assertThat(HolidayList.read("21/8/2027,đóng cửa,Bão số 5", NOTICE).days())
                .extracting(WorkingDayException::category)
                .containsExactly(DayCategory.LOCAL_CLOSURE);
    }

    @Test
    void everyLineThatCannotBeReadIsNamed() {
        HolidayList list = HolidayList.read("31/2/2027; nghỉ; Không có\n1/3/2027; chơi; X\n2/3/2027; nghỉ;", NOTICE);
        assertThat(list.days()).isEmpty();
        assertThat(list.problems())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(
                        tuple("lines[1]", "calendar.line-day"),
                        tuple("lines[2]", "calendar.line-kind"),
                        tuple("lines[3]", "calendar.line-words"));
    }

    @Test
    void quotationMarksAndWeekdaysOfSpreadsheetsAreNoDays() {
        assertThat(HolidayList.read("\"Thứ Sáu 30/4/2027\",\"nghỉ\",\"Ngày Chiến thắng, nghỉ\"", NOTICE)
                        .days())
                .extracting(WorkingDayException::day, WorkingDayException::name)
                .containsExactly(tuple(parse("2027-04-30"), "Ngày Chiến thắng, nghỉ"));
    }

    @Test
    void aLineWithADayIsNeverPassedOver() {
        HolidayList list = HolidayList.read("Danh sách ngày nghỉ\nTừ 6/2/2027 đến 10/2/2027; nghỉ; Tết", NOTICE);
        assertThat(list.problems())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("lines[2]", "calendar.line-day"));
    }

    @Test
    void linesThatContradictTheWeekOrEachOtherAreNamed() {
        HolidayList list = HolidayList.read(
                "20/8/2027; làm bù; Thứ Sáu\n2/9/2027; nghỉ; Quốc khánh\n02-09-2027; nghỉ bù; Lần hai", NOTICE);
        assertThat(list.problems())
                .containsExactly(
                        FieldProblem.of("lines[1]", "calendar.line-worked", 1),
                        FieldProblem.of("lines[3]", "calendar.line-twice", 3, 2));
    }

    @Test
    void aListWithoutAnEndIsRefused() {
        assertThat(HolidayList.read("1/1/2027; nghỉ; x\n".repeat(401), NOTICE).problems())
                .extracting(FieldProblem::code)
                .containsExactly("calendar.list-too-long");
    }
}

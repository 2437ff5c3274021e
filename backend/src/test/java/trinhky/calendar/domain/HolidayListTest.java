package trinhky.calendar.domain;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

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
                        org.assertj.core.groups.Tuple.tuple("lines[1]", "calendar.line-day"),
                        org.assertj.core.groups.Tuple.tuple("lines[2]", "calendar.line-kind"),
                        org.assertj.core.groups.Tuple.tuple("lines[3]", "calendar.line-words"));
    }

    @Test
    void aListWithoutAnEndIsRefused() {
        assertThat(HolidayList.read("1/1/2027; nghỉ; x\n".repeat(401), NOTICE).problems())
                .extracting(FieldProblem::code)
                .containsExactly("calendar.list-too-long");
    }
}

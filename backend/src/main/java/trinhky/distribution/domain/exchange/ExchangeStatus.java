package trinhky.distribution.domain.exchange;

import java.util.Arrays;

/** What an organisation may tell of a document (QCVN 102:2016/BTTTT; Decision 28/2018/QĐ-TTg). */
public enum ExchangeStatus {
    /** Đã đến: in its system, its clerk has not dealt with it. */
    ARRIVED("01", 1),
    /** Từ chối tiếp nhận. */
    REFUSED("02", 2),
    /** Đã tiếp nhận, vào sổ. */
    RECEIVED("03", 2),
    /** Phân công xử lý. */
    ASSIGNED("04", 3),
    /** Đang xử lý. */
    IN_PROGRESS("05", 4),
    /** Hoàn thành. */
    DONE("06", 5),
    /** Lấy lại: it takes the document back. */
    TAKEN_BACK("13", 6),
    /** Đồng ý cập nhật, lấy lại: it has destroyed its copy. */
    RECALL_AGREED("15", 7),
    /** Từ chối cập nhật, lấy lại. */
    RECALL_REFUSED("16", 7);

    private final String code;
    private final int rank;

    ExchangeStatus(String code, int rank) {
        this.code = code;
        this.rank = rank;
    }

    public String code() {
        return code;
    }

    /** Whether the document has come further with this than with the other; packets may overtake each other. */
    public boolean isFurtherThan(ExchangeStatus other) {
        return other == null || rank > other.rank;
    }

    /** Whether it says that the document arrived at the right place and is taken. */
    public boolean isReceipt() {
        return this == RECEIVED || this == ASSIGNED || this == IN_PROGRESS || this == DONE;
    }

    /** The status of a code of the standard. */
    public static ExchangeStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status " + code));
    }
}

package trinhky.journey;

/** The clerk of a unit that documents are sent to. */
final class Recipient {
    private final Official clerk;

    Recipient(Demo demo, String unit) {
        this.clerk = demo.official(unit + ".clerk");
    }

    void confirmsReceiptOf(String number) {
        clerk.await(
                () -> clerk.service().get("/api/inbox?waiting=true").toString().contains(number));
        clerk.open("/inbox").look("van-ban-den").follow(number);
        clerk.look("mot-van-ban-den").press("Xác nhận đã nhận").sees("Đã xác nhận nhận " + number);
    }
}

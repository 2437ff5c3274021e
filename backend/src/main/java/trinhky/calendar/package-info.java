/**
 * Knows which days the offices work, when a duty is due and whether it was met in time; everything by the Vietnamese calendar and the zone
 * Asia/Ho_Chi_Minh.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared", "identity"})
package trinhky.calendar;

/** Working days, public holidays and deadline arithmetic. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package trinhky.calendar;

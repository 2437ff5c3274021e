/** Technical wiring without a domain noun: embedded database, mail catcher, sessions, migrations, languages. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package trinhky.platform;

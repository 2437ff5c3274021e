/** Units, officials, positions, substitutions and signing authority, all dated. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package trinhky.organisation;

package nl.veerkracht.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema of the database up to date, before anything else touches it. */
@ApplicationScoped
class Migrations {

  @Resource(lookup = "java:app/jdbc/portal")
  private DataSource database;

  @SuppressWarnings("NullAway.Init")
  Migrations() {}

  void run() {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}

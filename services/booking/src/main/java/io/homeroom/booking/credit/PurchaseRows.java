package io.homeroom.booking.credit;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.UUID;

/** How purchases lie in the database. */
final class PurchaseRows {

  private PurchaseRows() {}

  static Purchase purchase(ResultSet row, int number) throws SQLException {
    var paid = row.getTimestamp("paid_at");
    return new Purchase(
        row.getObject("id", UUID.class),
        new CourseId(row.getObject("course_id", UUID.class)),
        row.getObject("family_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getInt("credits"),
        new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency"))),
        row.getTimestamp("until").toInstant(),
        paid == null ? null : paid.toInstant());
  }
}

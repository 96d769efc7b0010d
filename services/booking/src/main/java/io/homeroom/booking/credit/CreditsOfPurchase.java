package io.homeroom.booking.credit;

/** How many credits of a purchase are the family's, used or not, in SQL. */
public final class CreditsOfPurchase {

  private CreditsOfPurchase() {}

  /** Those that were bought, less those that were paid back or taken. */
  public static String of(String purchase) {
    return """
        (%1$s.credits - %1$s.given_back + coalesce((select sum(entry.credits) from credit_entry entry
          where entry.family_id = %1$s.family_id and entry.course_id = %1$s.course_id
            and entry.reference = 'booking:' || %1$s.id and entry.kind in ('REVOKED', 'RETURNED')), 0))
        """
        .formatted(purchase);
  }
}

package io.homeroom.marketplace.catalogue;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pictures people may see. */
@Component
public class SeeingImages {
  private final JdbcClient jdbc;

  SeeingImages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it shows something that can be bought. */
  public boolean isOffered(UUID image) {
    return exists("image_id = ? and state = 'PUBLISHED' and shop_open", image);
  }

  /** Whether a product of the supplier has it. */
  public boolean isOf(UUID supplier, UUID image) {
    return exists("image_id = ? and supplier_id = ?", image, supplier);
  }

  private boolean exists(String condition, Object... values) {
    return jdbc.sql("select exists (select from product where " + condition + ")")
        .params(values)
        .query(Boolean.class)
        .single();
  }
}

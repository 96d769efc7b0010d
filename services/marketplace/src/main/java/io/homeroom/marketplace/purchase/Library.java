package io.homeroom.marketplace.purchase;

import io.homeroom.marketplace.catalogue.Contents;
import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The digital products that somebody has. */
@Component
public class Library {
  private final Purchases purchases;
  private final Contents contents;

  Library(Purchases purchases, Contents contents) {
    this.purchases = purchases;
    this.contents = contents;
  }

  public CursorPage<Purchase> of(UUID person, Cursor cursor) {
    return cursor.page(purchases.library(person, cursor), Purchase::id);
  }

  /**
   * Opens a product: who has read it does not give it back. One that says nothing stays unopened.
   *
   * @return what it says; nothing if it is not for reading
   * @throws NotInLibrary if it is not the person's, or no longer
   */
  @Transactional
  public Map<Language, String> open(UUID person, ProductId product) {
    var texts = contents.of(product).orElse(Map.of());
    var there =
        texts.isEmpty() ? purchases.inLibrary(person, product) : purchases.open(person, product);
    if (!there) {
      throw new NotInLibrary();
    }
    return texts;
  }
}

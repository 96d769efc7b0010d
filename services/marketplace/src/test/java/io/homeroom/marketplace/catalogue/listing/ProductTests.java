package io.homeroom.marketplace.catalogue.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Money;
import io.homeroom.marketplace.catalogue.Price;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.catalogue.listing.description.Ages;
import io.homeroom.marketplace.catalogue.listing.description.AgesMustAscend;
import io.homeroom.marketplace.catalogue.listing.description.KindIsSettled;
import io.homeroom.marketplace.catalogue.listing.description.LessonsMustBeReadable;
import io.homeroom.marketplace.catalogue.listing.description.Listing;
import io.homeroom.marketplace.catalogue.listing.description.OnlyDigitalProductsAreRead;
import io.homeroom.marketplace.catalogue.listing.description.PublishedTextsMustStay;
import io.homeroom.marketplace.catalogue.listing.description.Words;
import io.homeroom.marketplace.catalogue.listing.description.WordsAreMissing;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProductTests {
  private final Product kit = drafted(listing(ProductKind.PHYSICAL, false, null));
  private final Product lesson = drafted(listing(ProductKind.DIGITAL, true, "Deep below …"));

  @Test
  void isOfferedOncePublishedAndWhileItsShopIsOpen() {
    assertThat(kit.isOffered()).isFalse();
    assertThat(kit.published().isOffered()).isTrue();
    assertThat(kit.published().inShop(false).isOffered()).isFalse();
    assertThat(kit.published().withdrawn(null).isOffered()).isFalse();
  }

  @Test
  void growsInVersionWithEachChange() {
    var published = kit.published();
    assertThat(published.version()).isEqualTo(2);
    assertThat(published.describedBy(published.listing()).inShop(false).version()).isEqualTo(4);
  }

  @Test
  void endsByBeingWithdrawn() {
    var withdrawn = kit.withdrawn("Unsafe");
    assertThat(withdrawn.withdrawnReason()).isEqualTo("Unsafe");
    assertThatThrownBy(withdrawn::published).isInstanceOf(ProductWithdrawn.class);
    assertThatThrownBy(() -> withdrawn.withdrawn(null)).isInstanceOf(ProductWithdrawn.class);
    assertThatThrownBy(() -> withdrawn.describedBy(kit.listing()))
        .isInstanceOf(ProductWithdrawn.class);
  }

  @Test
  void staysOfItsKindOncePublished() {
    assertThat(kit.describedBy(lesson.listing()).listing().lesson()).isTrue();
    assertThatThrownBy(() -> kit.published().describedBy(lesson.listing()))
        .isInstanceOf(KindIsSettled.class);
  }

  @Test
  void isPublishedAsALessonOnlyWithItsText() {
    var empty = listing(ProductKind.DIGITAL, true, null);
    assertThatThrownBy(() -> drafted(empty).published()).isInstanceOf(LessonsMustBeReadable.class);
    assertThatThrownBy(() -> lesson.published().describedBy(empty))
        .isInstanceOf(LessonsMustBeReadable.class);
  }

  @Test
  void keepsItsLanguagesAndTextsOncePublished() {
    var both =
        Map.of(Language.EN, new Words("A", "A.", "a"), Language.JA, new Words("B", "B.", "b"));
    var less = Map.of(Language.EN, new Words("A", "A.", "other"));
    var mute =
        Map.of(Language.EN, new Words("A", "A.", null), Language.JA, new Words("B", "B.", "b"));
    var song = drafted(said(ProductKind.DIGITAL, false, both)).published();

    for (var words : List.of(less, mute)) {
      var poorer = said(ProductKind.DIGITAL, false, words);
      assertThatThrownBy(() -> song.describedBy(poorer)).isInstanceOf(PublishedTextsMustStay.class);
      assertThat(drafted(song.listing()).describedBy(poorer).listing()).isEqualTo(poorer);
    }
    var richer = drafted(said(ProductKind.DIGITAL, false, less)).published();
    assertThat(richer.describedBy(song.listing()).listing()).isEqualTo(song.listing());
  }

  @Test
  void isDescribedInOneLanguageAtLeast() {
    assertThatThrownBy(() -> said(ProductKind.DIGITAL, false, Map.of()))
        .isInstanceOf(WordsAreMissing.class);
  }

  @Test
  void isReadOnlyIfDigital() {
    assertThatThrownBy(() -> listing(ProductKind.PHYSICAL, true, null))
        .isInstanceOf(OnlyDigitalProductsAreRead.class);
    assertThatThrownBy(() -> listing(ProductKind.PHYSICAL, false, "Deep below …"))
        .isInstanceOf(OnlyDigitalProductsAreRead.class);
  }

  @Test
  void isForAgesThatAscend() {
    assertThatThrownBy(() -> new Ages(9, 8)).isInstanceOf(AgesMustAscend.class);
    assertThat(new Ages(8, 8).max()).isEqualTo(8);
  }

  private static Product drafted(Listing listing) {
    return Product.drafted(
        ProductId.next(), UUID.randomUUID(), listing, true, Instant.parse("2026-11-21T10:00:00Z"));
  }

  private static Listing listing(ProductKind kind, boolean lesson, @Nullable String body) {
    return said(kind, lesson, Map.of(Language.EN, new Words("Volcano", "It erupts.", body)));
  }

  private static Listing said(ProductKind kind, boolean lesson, Map<Language, Words> words) {
    return new Listing(
        kind,
        lesson,
        new CategoryId(UUID.randomUUID()),
        words,
        new Price(new Money(1990, Currency.getInstance("EUR")), 400L),
        new Ages(6, 12),
        Map.of());
  }
}

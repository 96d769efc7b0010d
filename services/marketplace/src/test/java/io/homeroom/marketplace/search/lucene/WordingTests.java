package io.homeroom.marketplace.search.lucene;

import static io.homeroom.marketplace.catalogue.Language.EN;
import static io.homeroom.marketplace.catalogue.Language.JA;
import static io.homeroom.marketplace.catalogue.Language.ZH;
import static io.homeroom.marketplace.search.lucene.Shelf.english;
import static io.homeroom.marketplace.search.lucene.Shelf.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {
  private final Shelf shelf = new Shelf();

  @BeforeEach
  void fill() {
    shelf.put("microscope", item("Pocket Field Microscope", "便携野外显微镜", "ポケット野外顕微鏡"));
    shelf.put("paints", item("Watercolour Travel Set", "旅行水彩套装", "携帯水彩セット"));
    shelf.put("origami", item("A Thousand Sheets of Origami", "一千张折纸", "折り紙千枚セット"));
    shelf.put("loom", item("Wooden Table Loom", "木制桌面织布机", "木の卓上はた織り機"));
    shelf.put("radio", item("Crank Radio with Lamp", "手摇收音机灯", "手回しラジオライト"));
  }

  @AfterEach
  void clear() throws Exception {
    shelf.close();
  }

  @ParameterizedTest
  @CsvSource({
    "microscope, microscope",
    "MICROSCOPES, microscope",
    "travel sets, paints",
    "显微镜, microscope",
    "水彩, paints",
    "折纸, origami",
    "顕微鏡, microscope",
    "折り紙, origami",
    "ラジオ, radio",
    "ﾗｼﾞｵ, radio",
  })
  void findsWordsInWhateverLanguage(String text, String product) {
    assertThat(shelf.find(text)).first().isEqualTo(product);
  }

  @ParameterizedTest
  @CsvSource({
    "micr, microscope",
    "watercolour tr, paints",
    "o, origami",
    "显微, microscope",
    "すいさい, paints",
    "スイサ, paints",
  })
  void findsWhatIsNotTypedToItsEnd(String text, String product) {
    assertThat(shelf.find(text)).contains(product);
  }

  @Test
  void prefersTitlesToDescriptions() {
    shelf.put("book", english("Quiet evenings", "A book about the telescope"));
    shelf.put("telescope", english("Telescope", "See the moons of Jupiter"));
    assertThat(shelf.find("telescope")).containsExactly("telescope", "book");
  }

  @Test
  void prefersTheLanguageOfTheReader() {
    shelf.put("a-zh", new Item(Map.of(ZH, "水琴"), Map.of()));
    shelf.put("b-ja", new Item(Map.of(JA, "水琴"), Map.of()));
    assertThat(shelf.find("水琴", ZH)).first().isEqualTo("a-zh");
    assertThat(shelf.find("水琴", JA)).first().isEqualTo("b-ja");
  }

  @Test
  void prefersWhatIsPraisedBetweenEqualOnes() {
    shelf.put("a", english("Kite", "It flies").thoughtOf(2.5));
    shelf.put("b", english("Kite", "It flies").thoughtOf(4.8));
    assertThat(shelf.find("kite")).containsExactly("b", "a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "*",
        "?",
        "AND OR NOT",
        "title.en:*",
        "((((",
        "\\",
        "~2",
        "\u0000",
        "😀",
        "、。",
        "the"
      })
  void takesWhateverIsTypedAsText(String text) {
    assertThat(shelf.find(text, EN)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void findsByTheNameOfTheShelfToo() {
    var maths = Map.of(EN, "Mathematics maths", JA, "算数・数学");
    shelf.put("blocks", english("Logic blocks", "Games for small hands").on(maths));
    shelf.put("chess", english("Chess", "A game of kings"));
    assertThat(shelf.find("math games")).containsExactly("blocks");
    assertThat(shelf.find("数学")).containsExactly("blocks");
  }

  @Test
  void prefersTitlesToShelves() {
    shelf.put("recorder", english("Recorder", "In pear wood").on(Map.of(EN, "Music")));
    shelf.put("stand", english("Music stand", "For the orchestra"));
    shelf.put("drum", english("Drum", "Loud").on(Map.of(EN, "Music")));
    assertThat(shelf.find("music")).hasSize(3).first().isEqualTo("stand");
  }

  @Test
  void findsTheSameOnceItIsSettled() {
    shelf.remove("loom");
    shelf.settle();
    assertThat(shelf.find("micr")).containsExactly("microscope");
    assertThat(shelf.find("loom")).isEmpty();
  }
}

package io.homeroom.progress.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.test.http.AtOnce;
import io.homeroom.progress.ProgressTest;
import io.homeroom.progress.points.balance.Balance;
import io.homeroom.progress.points.ledger.NotEnoughPoints;
import io.homeroom.progress.points.ledger.ReferenceTaken;
import io.homeroom.progress.points.reversal.EntryNotFound;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProgressTest
class LedgerIT {
  private static final int OPERATIONS = Integer.getInteger("homeroom.ledger.operations", 2_000);
  private static final int THREADS = 50;

  @Autowired MovingPoints points;
  @Autowired SeeingPoints seeing;
  @Autowired JdbcClient jdbc;

  private final Child child = new Child(UUID.randomUUID(), UUID.randomUUID());

  @Test
  void earnsSpendsAndGivesBack() {
    points.earn(child, 100, reference());
    points.spend(child, 30, reference());
    var balance = points.transferToParents(child, 20, reference());

    assertThat(balance.points()).isEqualTo(50);
    assertThat(balance.earned()).isEqualTo(100);
    assertThat(balance.version()).isEqualTo(3);
  }

  @Test
  void neverFallsBelowZero() {
    points.earn(child, 10, reference());

    assertThatThrownBy(() -> points.spend(child, 11, reference()))
        .isInstanceOf(NotEnoughPoints.class);
    assertThatThrownBy(() -> points.transferToParents(child, 11, reference()))
        .isInstanceOf(NotEnoughPoints.class);
    assertThat(seeing.balanceOf(child).points()).isEqualTo(10);
  }

  @Test
  void happensOnceByAReference() throws Exception {
    var reference = reference();

    AtOnce.call(50, () -> points.earn(child, 10, reference));

    assertThat(seeing.balanceOf(child)).isEqualTo(new Balance(10, 10, 1));
  }

  @Test
  void takesNothingElseForARepetition() {
    var reference = reference();
    points.earn(child, 10, reference);
    var other = new Child(UUID.randomUUID(), child.family());

    assertThatThrownBy(() -> points.earn(child, 11, reference)).isInstanceOf(ReferenceTaken.class);
    assertThatThrownBy(() -> points.earn(other, 10, reference)).isInstanceOf(ReferenceTaken.class);
    assertThatThrownBy(() -> points.spend(child, 10, reference)).isInstanceOf(ReferenceTaken.class);
    assertThat(seeing.balanceOf(child).points()).isEqualTo(10);
  }

  @Test
  void takesBackOnce() {
    points.earn(child, 10, reference());
    var reference = reference();
    points.spend(child, 4, reference);

    points.reverse(child, reference);
    points.reverse(child, reference);

    assertThat(seeing.balanceOf(child).points()).isEqualTo(10);
    assertThatThrownBy(() -> points.reverse(child, reference())).isInstanceOf(EntryNotFound.class);
  }

  @Test
  void takesNothingBackThatIsSpent() {
    var reference = reference();
    points.earn(child, 10, reference);
    points.spend(child, 8, reference());

    assertThatThrownBy(() -> points.reverse(child, reference)).isInstanceOf(NotEnoughPoints.class);
  }

  @Test
  void takesNothingBackOfAnotherChild() {
    var reference = reference();
    points.earn(child, 10, reference);
    var other = new Child(UUID.randomUUID(), child.family());

    assertThatThrownBy(() -> points.reverse(other, reference)).isInstanceOf(EntryNotFound.class);
  }

  @Test
  void keepsPostingsForEver() {
    points.earn(child, 10, reference());

    assertThatThrownBy(() -> jdbc.sql("update points_posting set amount = amount + 1").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("delete from points_posting").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void refusesAnEntryThatDoesNotSumToZero() {
    points.earn(child, 10, reference());

    assertThatThrownBy(
            () ->
                jdbc.sql(
                        """
                        with entry as (
                          insert into points_entry (id, kind, reference, occurred_at)
                          values (gen_random_uuid(), 'EARNED', ?, now()) returning id)
                        insert into points_posting (account_id, entry_id, amount)
                        select a.id, e.id, 5 from points_account a, entry e where a.owner_id = ?
                        """)
                    .params(reference(), child.id())
                    .update())
        .hasMessageContaining("sum to zero");
  }

  @Test
  void balancesWhateverHappensAtOnce() throws Exception {
    var seed = System.nanoTime();
    var random = new Random(seed);
    List<Child> children =
        Stream.generate(() -> new Child(UUID.randomUUID(), UUID.randomUUID())).limit(20).toList();
    List<Callable<Boolean>> operations =
        IntStream.range(0, OPERATIONS).mapToObj(_ -> anything(random, children)).toList();

    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var done : threads.invokeAll(operations)) {
        done.get();
      }
    }

    assertThat(wrongBalances()).as("seed %d", seed).isZero();
    assertThat(jdbc.sql("select sum(amount) from points_posting").query(Long.class).single())
        .isZero();
    assertThat(
            jdbc.sql("select count(*) from points_account where kind <> 'ISSUED' and balance < 0")
                .query(Long.class)
                .single())
        .isZero();
  }

  private Callable<Boolean> anything(Random random, List<Child> children) {
    var one = children.get(random.nextInt(children.size()));
    var amount = random.nextLong(1, 50);
    var reference = reference();
    return switch (random.nextInt(4)) {
      case 0, 1 -> () -> tried(() -> points.earn(one, amount, reference));
      case 2 -> () -> tried(() -> points.spend(one, amount, reference));
      default ->
          () ->
              tried(
                  () -> {
                    points.transferToParents(one, amount, reference);
                    points.reverse(one, reference);
                  });
    };
  }

  private static boolean tried(Runnable operation) {
    try {
      operation.run();
      return true;
    } catch (NotEnoughPoints tooFew) {
      return false;
    }
  }

  /** Accounts whose balance is not what their postings sum to. */
  private long wrongBalances() {
    return jdbc.sql(
            """
            select count(*) from (
              select a.id from points_account a left join points_posting p on p.account_id = a.id
              group by a.id, a.balance having a.balance <> coalesce(sum(p.amount), 0)) wrong
            """)
        .query(Long.class)
        .single();
  }

  private static String reference() {
    return "test:" + UUID.randomUUID();
  }
}

package io.homeroom.identity.hours;

import io.homeroom.identity.child.ChildId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Timetable extends JpaRepository<SignInHours, ChildId> {

  @Query(
      """
      select h from SignInHours h
      where h.closesAt <= :now and h.child.value > :last
      order by h.child.value
      """)
  List<SignInHours> findClosing(Instant now, UUID last, Limit limit);
}

/**
 * Gifts that parents hide for their children until they have earned enough.
 *
 * <p>A gift is <em>sent</em> by a parent, and its child learns nothing of it. It is
 * <em>unlocked</em> once the child has as many points as its <em>threshold</em>, and stays so even
 * if points are spent then. The child <em>opens</em> it: as many points as its threshold go to the
 * parents, and the child has what is in it. Until then a parent can <em>withdraw</em> it; and what
 * has to be sent until it is, with the points going back to the child.
 */
@ApplicationModule(displayName = "Gifts")
@NullMarked
package io.homeroom.marketplace.gift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

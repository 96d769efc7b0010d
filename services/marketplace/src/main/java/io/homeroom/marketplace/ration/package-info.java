/**
 * How much a family may have for points of what has to be made and sent.
 *
 * <p>Parents make points as they like, and suppliers get no money for what is paid with them. So a
 * family has a <em>ration</em> of <em>pieces</em> in a time, by orders and gifts together.
 */
@ApplicationModule(displayName = "Ration")
@NullMarked
package io.homeroom.marketplace.ration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

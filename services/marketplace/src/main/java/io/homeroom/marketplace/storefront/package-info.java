/** What people see of the store: its shelves, what lies on them, and one product's page. */
@ApplicationModule(displayName = "Storefront")
@NullMarked
package io.homeroom.marketplace.storefront;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** In what money prices can be, as far as every service asks the same of it. */
@NullMarked
package io.homeroom.platform.web.money;

import org.jspecify.annotations.NullMarked;

/** What every servlet service of Homeroom has in common: it is switched on by the class path. */
@NullMarked
package io.homeroom.platform.web;

import org.jspecify.annotations.NullMarked;

package offender;

import java.util.List;

interface RawType {
  List names();
}

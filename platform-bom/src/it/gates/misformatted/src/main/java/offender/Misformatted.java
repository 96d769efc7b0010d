package offender;

public interface Misformatted {
        String  name ( ) ;
}

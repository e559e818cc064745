package nl.veerkracht.search;

/** What any engine must do, whatever is behind it. */
public interface SearchEngineContract
    extends IndexingContract,
        RebuildContract,
        MatchingContract,
        MeaningContract,
        PairsContract,
        RankingContract,
        OrderContract,
        AnsweringContract,
        LikeContract,
        FacetContract,
        HitContract,
        FileContract,
        SuggestionContract {}
